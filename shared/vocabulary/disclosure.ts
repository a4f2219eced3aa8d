import type { Term } from './term.ts';

/** Who may read a thing, from all to named readers with a key of their own. */
export const confidentialities: readonly Term[] = [
  { id: 'public', uk: 'публічно', en: 'public' },
  { id: 'internal', uk: 'для службового користування', en: 'internal' },
  { id: 'confidential', uk: 'конфіденційно', en: 'confidential' },
  {
    id: 'restricted',
    uk: 'обмежено: лише названі читачі',
    en: 'restricted: named readers only',
  },
  {
    id: 'sealed',
    uk: 'запечатано: ключ зберігають окремо',
    en: 'sealed: key held apart',
    note: {
      uk: 'Сексуальне насильство, місце перебування осіб під загрозою, ключі до імен свідків.',
      en: 'Sexual violence, location of persons at risk, keys to the names of witnesses.',
    },
  },
];

/** Who gives consent. A guardian named by Russian or occupation authorities cannot. */
export const consentGivers: readonly Term[] = [
  {
    id: 'child_assent',
    uk: 'дитина (згода словами або знаком)',
    en: 'child (assent, by words or sign)',
  },
  { id: 'parent', uk: 'батько або мати', en: 'parent' },
  {
    id: 'ua_guardian',
    uk: 'опікун або піклувальник (Україна)',
    en: 'Ukrainian guardian or custodian',
  },
  {
    id: 'ua_guardianship_body',
    uk: 'орган опіки (Україна)',
    en: 'Ukrainian guardianship authority',
  },
  {
    id: 'adult_self',
    uk: 'повнолітня особа за себе (також колишня дитина)',
    en: 'adult for oneself (also a child now 18)',
  },
  {
    id: 'next_of_kin_no_consent_possible',
    uk: 'отримати неможливо: підставу зазначено',
    en: 'not obtainable: ground recorded',
  },
];

/** What a consent covers; each can be withdrawn. */
export const consentScopes: readonly Term[] = [
  { id: 'store', uk: 'зберігання', en: 'storing' },
  {
    id: 'ua_prosecution',
    uk: 'передання прокуратурі України',
    en: 'sharing with Ukrainian prosecution',
  },
  {
    id: 'ua_register',
    uk: 'передання реєстру депортованих дітей (Мін’юст)',
    en: 'sharing with the register of deported children (Ministry of Justice)',
  },
  { id: 'icc', uk: 'передання Прокурору МКС', en: 'sharing with the ICC Prosecutor' },
  { id: 'un', uk: 'передання органам ООН', en: 'sharing with UN bodies' },
  { id: 'rd4u', uk: 'заява до Реєстру збитків', en: 'claim to the Register of Damage' },
  {
    id: 'tracing',
    uk: 'розшук (НІБ, МКЧХ)',
    en: 'tracing (National Information Bureau, ICRC)',
  },
  {
    id: 'uj_states',
    uk: 'передання прокурорам інших держав і Євроюсту',
    en: 'sharing with prosecutors of other States and Eurojust',
  },
  {
    id: 'ngo_partner',
    uk: 'передання партнерській організації',
    en: 'sharing with a partner organisation',
  },
  { id: 'recontact', uk: 'повторний контакт', en: 'being contacted again' },
  { id: 'recording', uk: 'аудіо- або відеозапис', en: 'audio or video recording' },
  { id: 'publication_anon', uk: 'публікація без імені', en: 'publication without the name' },
  { id: 'publication_named', uk: 'публікація з іменем', en: 'publication with the name' },
];
