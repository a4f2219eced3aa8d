import type { Term } from './term.ts';

/** What a document or item is. */
export const documentTypes: readonly Term[] = [
  {
    id: 'birth_certificate_ua',
    uk: 'свідоцтво про народження (Україна)',
    en: 'birth certificate (Ukraine)',
  },
  {
    id: 'birth_certificate_ru',
    uk: 'свідоцтво про народження (РФ)',
    en: 'birth certificate (Russia)',
  },
  { id: 'passport_ua', uk: 'паспорт або ID-картка (Україна)', en: 'passport or ID card (Ukraine)' },
  { id: 'passport_ru', uk: 'паспорт (РФ)', en: 'passport (Russia)' },
  { id: 'snils', uk: 'СНИЛС (страховий номер, РФ)', en: 'SNILS (insurance number, Russia)' },
  {
    id: 'citizenship_application',
    uk: 'заява про громадянство',
    en: 'application for citizenship',
  },
  {
    id: 'renunciation_statement',
    uk: 'заява про небажання перебувати у громадянстві України',
    en: 'statement of unwillingness to hold Ukrainian citizenship',
  },
  {
    id: 'decree_order',
    uk: 'указ, наказ, розпорядження',
    en: 'decree, order, resolution',
  },
  { id: 'transfer_list', uk: 'список дітей', en: 'list of children' },
  { id: 'evacuation_order', uk: 'наказ про евакуацію', en: 'evacuation order' },
  {
    id: 'guardianship_act',
    uk: 'акт про встановлення опіки',
    en: 'act appointing a guardian',
  },
  { id: 'foster_contract', uk: 'договір про прийомну сім’ю', en: 'foster family contract' },
  {
    id: 'adoption_decision',
    uk: 'рішення суду про усиновлення',
    en: 'court decision on adoption',
  },
  {
    id: 'name_change_certificate',
    uk: 'свідоцтво про зміну імені або усиновлення',
    en: 'certificate of name change or adoption',
  },
  { id: 'databank_profile', uk: 'анкета в базі даних', en: 'profile in a databank' },
  { id: 'medical_record', uk: 'медичний документ', en: 'medical record' },
  { id: 'school_record', uk: 'шкільний документ', en: 'school record' },
  { id: 'migration_card', uk: 'міграційна картка', en: 'migration card' },
  { id: 'filtration_slip', uk: 'довідка про фільтрацію', en: 'filtration slip' },
  {
    id: 'transport_record',
    uk: 'транспортний документ',
    en: 'transport record or manifest',
  },
  { id: 'consent_form', uk: 'згода батьків (бланк)', en: 'consent form of a parent' },
  { id: 'power_of_attorney', uk: 'довіреність', en: 'power of attorney' },
  { id: 'correspondence', uk: 'лист або офіційна відповідь', en: 'letter or official reply' },
  { id: 'erdr_extract', uk: 'витяг з ЄРДР', en: 'extract from the ERDR' },
  { id: 'court_record', uk: 'судовий документ', en: 'court record' },
  {
    id: 'official_statement',
    uk: 'офіційна заява або виступ',
    en: 'official statement or speech',
  },
  { id: 'media_article', uk: 'публікація ЗМІ', en: 'media item' },
  { id: 'social_post', uk: 'допис у соцмережі', en: 'social media post' },
  { id: 'photo', uk: 'фото', en: 'photo' },
  { id: 'video', uk: 'відео', en: 'video' },
  { id: 'audio', uk: 'аудіо', en: 'audio' },
  { id: 'satellite_image', uk: 'супутниковий знімок', en: 'satellite image' },
  { id: 'expert_report', uk: 'висновок експерта', en: 'expert report' },
  { id: 'dna_report', uk: 'висновок ДНК-експертизи', en: 'DNA report' },
  {
    id: 'adult_account',
    uk: 'первинна розповідь дорослої особи',
    en: 'first account of an adult',
  },
  { id: 'custody_form', uk: 'форма ланцюга збереження', en: 'custody form' },
  { id: 'translation', uk: 'переклад', en: 'translation' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** How an item came to us. */
export const acquisitionMethods: readonly Term[] = [
  { id: 'seized', uk: 'вилучено', en: 'seized' },
  { id: 'from_person', uk: 'отримано від особи', en: 'received from a person' },
  {
    id: 'from_authority',
    uk: 'отримано від органу влади',
    en: 'received from an authority',
  },
  {
    id: 'from_internet',
    uk: 'завантажено або збережено з інтернету',
    en: 'downloaded or captured from the internet',
  },
  {
    id: 'recorded',
    uk: 'знято або записано документувальником',
    en: 'photographed or recorded by the documenter',
  },
  { id: 'from_device', uk: 'скопійовано з пристрою', en: 'copied from a device' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** How far a fact has been checked. */
export const verificationStatus: readonly Term[] = [
  { id: 'raw', uk: 'не оцінено', en: 'not assessed' },
  { id: 'single_source', uk: 'одне джерело', en: 'single source' },
  {
    id: 'corroborated',
    uk: 'підтверджено незалежним джерелом',
    en: 'corroborated by an independent source',
  },
  { id: 'verified', uk: 'перевірено двома особами', en: 'verified by two persons' },
  {
    id: 'state_verified',
    uk: 'верифіковано державною комісією (КМУ № 1240 від 29.10.2024)',
    en: 'verified by the State commission (CMU 1240 of 29.10.2024)',
  },
  { id: 'disputed', uk: 'суперечливо', en: 'disputed or contradictory' },
  { id: 'refuted', uk: 'спростовано', en: 'refuted' },
  { id: 'withdrawn', uk: 'відкликано джерелом', en: 'withdrawn by the source' },
];

/** Reliability of a source (the Admiralty scale, NATO AJP-2.1); independent of `admiraltyInfo`. */
export const admiraltySource: readonly Term[] = [
  { id: 'A', uk: 'повністю надійне', en: 'completely reliable' },
  { id: 'B', uk: 'зазвичай надійне', en: 'usually reliable' },
  { id: 'C', uk: 'досить надійне', en: 'fairly reliable' },
  { id: 'D', uk: 'зазвичай ненадійне', en: 'not usually reliable' },
  { id: 'E', uk: 'ненадійне', en: 'unreliable' },
  { id: 'F', uk: 'надійність оцінити неможливо', en: 'reliability cannot be judged' },
];

/** Credibility of a piece of information (the Admiralty scale, NATO AJP-2.1). */
export const admiraltyInfo: readonly Term[] = [
  { id: '1', uk: 'підтверджено іншими джерелами', en: 'confirmed by other sources' },
  { id: '2', uk: 'імовірно правда', en: 'probably true' },
  { id: '3', uk: 'можливо правда', en: 'possibly true' },
  { id: '4', uk: 'сумнівно', en: 'doubtful' },
  { id: '5', uk: 'малоймовірно', en: 'improbable' },
  { id: '6', uk: 'правдивість оцінити неможливо', en: 'truth cannot be judged' },
];

/** What material does to a statement: against counts as much as for. */
export const linkRelations: readonly Term[] = [
  { id: 'supports', uk: 'підтверджує', en: 'supports' },
  { id: 'contradicts', uk: 'суперечить', en: 'contradicts' },
  { id: 'leaves-open', uk: 'залишає відкритим', en: 'leaves open' },
];
