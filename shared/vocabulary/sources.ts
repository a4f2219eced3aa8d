/** Who tells, on what terms, and how a child was spoken to. */
import type { Term } from './term.ts';

export const sourceKinds: readonly Term[] = [
  { id: 'person', uk: 'особа', en: 'person' },
  { id: 'body', uk: 'установа або організація', en: 'body or organisation' },
  { id: 'open_source', uk: 'відкрите джерело', en: 'open source' },
  { id: 'register', uk: 'реєстр або база даних', en: 'register or database' },
  { id: 'captured_document', uk: 'захоплений документ', en: 'captured document' },
  { id: 'intercept', uk: 'перехоплення', en: 'intercept' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Whether it may be known who the source is. */
export const protectionLevels: readonly Term[] = [
  { id: 'open', uk: 'відкрите', en: 'open' },
  {
    id: 'restricted',
    uk: 'обмежене: особу не розголошують',
    en: 'restricted: identity not passed on',
  },
  {
    id: 'protected',
    uk: 'захищене: особа лише в запечатаному відділі',
    en: 'protected: identity only in a sealed compartment',
  },
];

/** How the source knows: no grade of what it says. */
export const sourceAccess: readonly Term[] = [
  { id: 'took_part', uk: 'брало участь', en: 'took part' },
  { id: 'saw', uk: 'бачило або чуло саме', en: 'saw or heard it' },
  { id: 'told_by_witness', uk: 'знає від очевидця', en: 'was told by a witness' },
  { id: 'hearsay', uk: 'знає з чуток', en: 'hearsay' },
  { id: 'by_office', uk: 'знає за посадою', en: 'knows by office' },
  { id: 'from_papers', uk: 'знає з документів', en: 'knows from papers' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

export const consentStates: readonly Term[] = [
  { id: 'given', uk: 'надано', en: 'given' },
  { id: 'refused', uk: 'відмовлено', en: 'refused' },
  { id: 'withdrawn', uk: 'відкликано', en: 'withdrawn' },
  { id: 'not-needed', uk: 'не потрібна', en: 'not needed' },
  { id: 'not-obtainable', uk: 'отримати неможливо', en: 'not obtainable' },
  { id: 'not-asked', uk: 'не питали', en: 'not asked' },
];

export const consentForms: readonly Term[] = [
  { id: 'written', uk: 'письмова', en: 'written' },
  { id: 'oral', uk: 'усна', en: 'oral' },
  { id: 'recorded', uk: 'під запис', en: 'on a recording' },
  { id: 'guardian', uk: 'законного представника', en: 'by a guardian' },
  {
    id: 'assent',
    uk: 'дитини, поруч зі згодою представника',
    en: "child's assent beside a guardian's",
  },
];

/** How a child was interviewed. Litopys records what exists; it does not interview. */
export const interviewProtocols: readonly Term[] = [
  { id: 'nichd', uk: 'протокол NICHD', en: 'NICHD protocol' },
  { id: 'nichd_revised', uk: 'оновлений протокол NICHD', en: 'revised NICHD protocol' },
  { id: 'peace', uk: 'модель PEACE', en: 'PEACE model' },
  { id: 'barnahus', uk: 'Барнахус', en: 'Barnahus' },
  { id: 'green_room', uk: '«зелена кімната»', en: '"green room"' },
  { id: 'istanbul', uk: 'Стамбульський протокол', en: 'Istanbul Protocol' },
  { id: 'own', uk: 'власний протокол органу', en: "the body's own protocol" },
  { id: 'none', uk: 'без протоколу', en: 'no protocol' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

export const interviewerQualifications: readonly Term[] = [
  { id: 'specialist', uk: 'фахівець із допиту дітей', en: 'specialist in interviewing children' },
  {
    id: 'with_specialist',
    uk: 'не фахівець, разом із психологом',
    en: 'no specialist, with a psychologist',
  },
  { id: 'non_specialist', uk: 'не фахівець', en: 'no specialist' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** In what part somebody was present. */
export const presentRoles: readonly Term[] = [
  { id: 'legal_representative', uk: 'законний представник', en: 'legal representative' },
  { id: 'psychologist', uk: 'психолог', en: 'psychologist' },
  { id: 'teacher', uk: 'педагог', en: 'teacher' },
  { id: 'lawyer', uk: 'адвокат', en: 'lawyer' },
  { id: 'social_worker', uk: 'соціальний працівник', en: 'social worker' },
  { id: 'doctor', uk: 'лікар', en: 'doctor' },
  { id: 'prosecutor', uk: 'прокурор', en: 'prosecutor' },
  { id: 'relative', uk: 'родич', en: 'relative' },
  { id: 'other', uk: 'інша особа', en: 'somebody else' },
];

export const recordingKinds: readonly Term[] = [
  { id: 'video', uk: 'відео', en: 'video' },
  { id: 'audio', uk: 'аудіо', en: 'audio' },
  { id: 'notes', uk: 'лише нотатки', en: 'notes only' },
  { id: 'none', uk: 'без запису', en: 'none' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** To whom a package goes: each is a use that a consent covers or does not. */
export const recipientKinds: readonly Term[] = [
  { id: 'ua_prosecution', uk: 'прокуратура України', en: 'Ukrainian prosecution' },
  {
    id: 'ua_register',
    uk: 'реєстр депортованих дітей (Мін’юст)',
    en: 'register of deported children (Ministry of Justice)',
  },
  { id: 'icc', uk: 'Прокурор МКС', en: 'ICC Prosecutor' },
  { id: 'un', uk: 'органи ООН', en: 'UN bodies' },
  { id: 'rd4u', uk: 'Реєстр збитків', en: 'Register of Damage' },
  { id: 'tracing', uk: 'розшук (НІБ, МКЧХ)', en: 'tracing (National Information Bureau, ICRC)' },
  {
    id: 'uj_states',
    uk: 'прокурори інших держав, Євроюст',
    en: 'prosecutors of other States, Eurojust',
  },
  { id: 'ngo_partner', uk: 'партнерська організація', en: 'partner organisation' },
  { id: 'publication_anon', uk: 'публікація без імен', en: 'publication without names' },
  { id: 'publication_named', uk: 'публікація з іменами', en: 'publication with names' },
];
