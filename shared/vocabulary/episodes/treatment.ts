import type { EpisodeKind } from '../episodeKind.ts';

/** How the child is treated. */
export const treatmentEpisodes: readonly EpisodeKind[] = [
  {
    id: 're_education',
    uk: 'Перевиховання, індоктринація',
    en: 'Re-education, indoctrination',
    group: 'treatment',
    form: 'schooling',
    note: {
      uk: 'Програми, що нав’язують лояльність, мову, історію; заборона української мови.',
      en: 'Programmes imposing loyalty, language, history; ban on Ukrainian.',
    },
    provisions: ['RS-7-1-h', 'GC4-50', 'CRC-30'],
  },
  {
    id: 'militarisation',
    uk: 'Мілітаризація',
    en: 'Militarisation',
    group: 'treatment',
    form: 'militarisation',
    note: {
      uk: 'Кадетська підготовка, «Юнармія», зброя, дрони, призов.',
      en: 'Cadet training, Yunarmiya, weapons, drones, enlistment.',
    },
    provisions: ['GC4-50', 'RS-8-2-b-xv', 'RS-8-2-b-xxvi', 'CRC-38'],
  },
  {
    id: 'ill_treatment',
    uk: 'Жорстоке поводження',
    en: 'Ill-treatment',
    group: 'treatment',
    form: 'harm',
    note: {
      uk: 'Фізична або психологічна шкода, покарання, занедбання. Подробиць від дитини тут не записують: лише направлення до фахівця.',
      en: 'Physical or psychological harm, punishment, neglect. No details from the child here: referral to a specialist only.',
    },
    provisions: ['RS-7-1-k', 'RS-6-b'],
  },
  {
    id: 'sexual_violence_flag',
    uk: 'Ознаки сексуального насильства (позначка)',
    en: 'Indication of sexual violence (flag)',
    group: 'treatment',
    form: 'referral',
    note: {
      uk: 'Лише позначка і направлення до спеціалізованої допомоги; без вільного тексту.',
      en: 'Flag and specialised referral only; no free text.',
    },
    provisions: ['RS-7-1-k'],
  },
  {
    id: 'public_display',
    uk: 'Публічне використання дитини',
    en: 'Public display of the child',
    group: 'treatment',
    form: 'display',
    note: {
      uk: 'Дитину показують у пропаганді, на заходах, у медіа.',
      en: 'Child shown in propaganda, at events, in media.',
    },
    provisions: ['CRC-16', 'GC4-50'],
  },
  {
    id: 'property_rights_loss',
    uk: 'Втрата житла або майнових прав',
    en: 'Loss of housing or property rights',
    group: 'treatment',
    form: 'property',
    note: {
      uk: 'Житло дитини захоплено або переоформлено.',
      en: 'Child’s home seized or re-registered.',
    },
    provisions: ['HR-1907-43'],
  },
];

/** Contact, identification, return and after. */
export const returnEpisodes: readonly EpisodeKind[] = [
  {
    id: 'contact',
    uk: 'Контакт із дитиною',
    en: 'Contact with the child',
    group: 'return',
    form: 'contact',
    note: {
      uk: 'Дзвінок, повідомлення, відео, дитину бачили.',
      en: 'Call, message, video, sighting.',
    },
    provisions: ['GC4-25'],
  },
  {
    id: 'identification',
    uk: 'Ідентифікація',
    en: 'Identification',
    group: 'return',
    form: 'identification',
    note: {
      uk: 'Дитину зіставлено з українським записом: спосіб і певність. Збіг облич, знайдений програмою, є лише підказкою.',
      en: 'Child matched to a Ukrainian record: method and confidence. A face match by software is a lead only.',
    },
    provisions: ['CRC-8'],
  },
  {
    id: 'return',
    uk: 'Повернення',
    en: 'Return',
    group: 'return',
    form: 'movement',
    note: {
      uk: 'Дитина знову під опікою України або з родиною.',
      en: 'Child back under Ukraine’s control or with family.',
    },
    provisions: ['CRC-10', 'GC4-26'],
  },
  {
    id: 'reintegration_step',
    uk: 'Крок реінтеграції',
    en: 'Step of reintegration',
    group: 'return',
    form: 'support',
    note: {
      uk: 'Відновлення документів, опіка, лікування, направлення до центру «Барнахус».',
      en: 'Papers restored, guardianship, medical care, referral to a Barnahus.',
    },
    provisions: ['CRC-8'],
  },
];
