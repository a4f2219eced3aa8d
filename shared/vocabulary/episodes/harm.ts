import type { EpisodeKind } from '../episodeKind.ts';

/** How a child is taught, cut off and harmed. */
export const harmEpisodes: readonly EpisodeKind[] = [
  {
    id: 'imposed_schooling',
    uk: 'Навчання за нав’язаною програмою',
    en: 'Schooling under an imposed curriculum',
    group: 'treatment',
    form: 'schooling',
    note: {
      uk: 'Школа за програмою держави-окупанта: мова, історія, «уроки» для виховання лояльності.',
      en: 'School under the curriculum of the occupying State: language, history, lessons in loyalty.',
    },
    provisions: ['GC4-50', 'CRC-30', 'RS-7-1-h'],
  },
  {
    id: 'language_ban',
    uk: 'Заборона мови',
    en: 'Ban on language',
    group: 'treatment',
    form: 'ban',
    note: {
      uk: 'Дитині забороняють говорити, читати чи вчитися українською.',
      en: 'Child forbidden to speak, read or learn in Ukrainian.',
    },
    provisions: ['CRC-30', 'GC4-50'],
  },
  {
    id: 'contact_ban',
    uk: 'Заборона зв’язку',
    en: 'Ban on contact',
    group: 'treatment',
    form: 'ban',
    note: {
      uk: 'Дитині забороняють зв’язок із рідними або Україною: телефон відібрано, дзвінки під наглядом.',
      en: 'Child forbidden contact with family or with Ukraine: telephone taken, calls watched.',
    },
    provisions: ['CRC-9', 'GC4-25', 'GC4-26'],
  },
  {
    id: 'injury',
    uk: 'Поранення або тілесне ушкодження',
    en: 'Injury',
    group: 'harm',
    form: 'harm',
    note: {
      uk: 'Ушкодження внаслідок бойових дій, поводження або недбальства.',
      en: 'Injury by hostilities, by treatment or by neglect.',
    },
    provisions: ['RS-6-b', 'RS-7-1-k'],
  },
  {
    id: 'medical_care_denied',
    uk: 'Відмова в медичній допомозі',
    en: 'Medical care denied',
    group: 'harm',
    form: 'harm',
    note: {
      uk: 'У допомозі відмовлено, її затримано або поставлено в залежність від умов.',
      en: 'Care refused, delayed or made conditional.',
    },
    provisions: ['GC4-50', 'CRC-3'],
  },
  {
    id: 'exploitation',
    uk: 'Експлуатація',
    en: 'Exploitation',
    group: 'harm',
    form: 'harm',
    note: {
      uk: 'Примусова праця, служба, використання в злочинах чи інша експлуатація.',
      en: 'Forced labour or service, use in crime, other exploitation.',
    },
    provisions: ['RS-7-1-k', 'AP1-77'],
  },
  {
    id: 'death',
    uk: 'Смерть дитини',
    en: 'Death of the child',
    group: 'harm',
    form: 'death',
    note: {
      uk: 'Відомості про смерть: дата, місце, заявлена причина, поховання, повідомлення родини.',
      en: 'What is known of the death: date, place, stated cause, burial, notice to the family.',
    },
    provisions: ['GC4-147', 'RS-6-b', 'CRC-3'],
  },
];
