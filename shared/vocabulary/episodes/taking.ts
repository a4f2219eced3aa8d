import type { EpisodeKind } from '../episodeKind.ts';

/** Relocation, and what stands against return. */
export const movementEpisodes: readonly EpisodeKind[] = [
  {
    id: 'separation',
    uk: 'Розлучення з батьками або опікуном',
    en: 'Separation from parent or guardian',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Дитину відокремлено від особи, яка законно за неї відповідає: фільтрація, затримання чи смерть батьків, облога, лікарня.',
      en: 'Child parted from the person with lawful care: filtration, detention or death of a parent, siege, hospital.',
    },
    provisions: ['CRC-9', 'GC4-26', 'GC4-49'],
  },
  {
    id: 'filtration',
    uk: 'Фільтрація',
    en: 'Filtration',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Перевірка на блокпосту або в таборі, яку проводять збройні сили чи органи безпеки.',
      en: 'Screening at a checkpoint or camp by armed forces or security bodies.',
    },
    provisions: ['RS-8-2-a-vii-2', 'GC4-49'],
  },
  {
    id: 'institution_evacuation',
    uk: 'Вивезення вихованців закладу',
    en: 'Removal of an institution’s children',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Групу вивезено з дитячого будинку, інтернату, лікарні або санаторію.',
      en: 'Group moved from an orphanage, boarding school, hospital or sanatorium.',
    },
    provisions: ['RS-8-2-b-viii', 'RS-7-1-d', 'GC4-49', 'AP1-78'],
  },
  {
    id: 'forcible_transfer',
    uk: 'Примусове переміщення в межах України',
    en: 'Forcible transfer inside Ukraine’s borders',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Переміщення на тимчасово окуповану територію, зокрема до Криму, або в її межах. Без перетину кордону: інакше це депортація.',
      en: 'Moved to or within temporarily occupied territory, including Crimea. Does not cross the border: that is deportation.',
    },
    provisions: ['RS-8-2-b-viii', 'RS-7-1-d', 'GC4-49'],
  },
  {
    id: 'deportation',
    uk: 'Депортація за межі України',
    en: 'Deportation across the border',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Вивезення за визнаний кордон України: до Росії, Білорусі або третьої держави.',
      en: 'Moved out of Ukraine’s recognised borders to Russia, Belarus or a third State.',
    },
    provisions: ['RS-8-2-a-vii-1', 'RS-8-2-b-viii', 'RS-7-1-d', 'GC4-49', 'GC4-147'],
  },
  {
    id: 'camp_trip',
    uk: 'Вивезення «на відпочинок» або «оздоровлення»',
    en: 'Camp, “recreation” or treatment trip without timely return',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Поїздка до табору чи санаторію за згодою або без неї; повернення затримано чи в ньому відмовлено. Згода на поїздку не є згодою залишитися.',
      en: 'Taken to a camp or sanatorium with or without consent; return refused or delayed. Consent to a trip is not consent to stay.',
    },
    provisions: ['RS-8-2-b-viii', 'AP1-78', 'AP1-85-4-b'],
  },
  {
    id: 'medical_transfer',
    uk: 'Медичне вивезення',
    en: 'Medical transfer',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Переміщення із заявленої медичної потреби.',
      en: 'Moved for a stated medical need.',
    },
    provisions: ['GC4-49', 'AP1-78'],
  },
  {
    id: 'onward_transfer',
    uk: 'Подальше переміщення',
    en: 'Onward move',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Будь-який наступний відрізок шляху: пункт тимчасового розміщення, інший регіон.',
      en: 'Any later leg: temporary accommodation, region to region.',
    },
    provisions: ['RS-8-2-b-viii'],
  },
  {
    id: 'return_refused',
    uk: 'Перешкоджання поверненню або контакту',
    en: 'Refusal or obstruction of return or contact',
    group: 'non-return',
    form: 'request',
    note: {
      uk: 'Запит родини, держави чи організації відхилено, проігноровано або обставлено умовами. Мовчання теж фіксують.',
      en: 'Request by family, State or organisation refused, ignored or made conditional. Silence is recorded too.',
    },
    provisions: ['AP1-85-4-b', 'RS-7-1-i', 'GC4-26', 'CRC-10'],
  },
  {
    id: 'concealment',
    uk: 'Приховування місцеперебування',
    en: 'Concealment of whereabouts',
    group: 'non-return',
    form: 'request',
    note: {
      uk: 'Місцеперебування не повідомляють, дитину подають як місцеву, дані приховано.',
      en: 'Whereabouts withheld, child listed as local, data hidden.',
    },
    provisions: ['RS-7-1-i', 'ICPPED-25', 'CRC-8'],
  },
];
