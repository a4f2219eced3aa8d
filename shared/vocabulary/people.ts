import type { Term } from './term.ts';

/** What kind of name a name is. */
export const nameKinds: readonly Term[] = [
  { id: 'birth', uk: 'ім’я при народженні', en: 'name at birth' },
  { id: 'legal', uk: 'законне ім’я', en: 'legal name' },
  { id: 'imposed', uk: 'нав’язане ім’я', en: 'imposed name' },
  { id: 'alias', uk: 'інше вживане ім’я', en: 'other name in use' },
  { id: 'transliterated', uk: 'транслітероване ім’я', en: 'transliterated name' },
];

/** Script and, where letters differ, language of a name (ISO 15924). */
export const scripts: readonly Term[] = [
  { id: 'Cyrl-uk', uk: 'українською', en: 'in Ukrainian' },
  { id: 'Cyrl-ru', uk: 'російською', en: 'in Russian' },
  { id: 'Latn', uk: 'латиницею', en: 'in Latin script' },
];

export const sexes: readonly Term[] = [
  { id: 'female', uk: 'жіноча', en: 'female' },
  { id: 'male', uk: 'чоловіча', en: 'male' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** What a person with care of the child is to the child. */
export const guardianRelations: readonly Term[] = [
  { id: 'mother', uk: 'мати', en: 'mother' },
  { id: 'father', uk: 'батько', en: 'father' },
  { id: 'grandparent', uk: 'бабуся або дідусь', en: 'grandparent' },
  { id: 'sibling', uk: 'брат або сестра', en: 'sibling' },
  { id: 'other_relative', uk: 'інший родич', en: 'other relative' },
  { id: 'guardian_ua', uk: 'опікун (за правом України)', en: 'guardian (Ukrainian law)' },
  { id: 'custodian_ua', uk: 'піклувальник (за правом України)', en: 'custodian (Ukrainian law)' },
  { id: 'foster_parent', uk: 'прийомні батьки', en: 'foster parent' },
  { id: 'institution_head', uk: 'керівник закладу', en: 'head of an institution' },
  { id: 'adoptive_parent', uk: 'усиновлювач', en: 'adoptive parent' },
  {
    id: 'guardian_ru_claim',
    uk: 'опікун, призначений Росією (за твердженням)',
    en: 'guardian appointed by Russia (claim)',
    note: {
      uk: 'Не може надавати згоду за дитину.',
      en: 'Cannot consent for the child.',
    },
  },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Who in fact has care of the child. */
export const careStatuses: readonly Term[] = [
  { id: 'with_parents', uk: 'з батьками', en: 'with parents' },
  { id: 'with_one_parent', uk: 'з одним із батьків', en: 'with one parent' },
  { id: 'with_relatives', uk: 'у родичів', en: 'with relatives' },
  { id: 'guardianship', uk: 'під опікою або піклуванням', en: 'under guardianship or custody' },
  { id: 'foster_family', uk: 'у прийомній сім’ї', en: 'in a foster family' },
  {
    id: 'family_type_home',
    uk: 'у дитячому будинку сімейного типу',
    en: 'in a family-type children’s home',
  },
  { id: 'adopted', uk: 'в усиновлювачів', en: 'with adoptive parents' },
  { id: 'institution', uk: 'у закладі', en: 'in an institution' },
  { id: 'hospital', uk: 'у лікарні', en: 'in hospital' },
  {
    id: 'occupier_care',
    uk: 'в осіб або закладі, визначених Росією чи окупаційною владою',
    en: 'with persons or an institution chosen by Russian or occupation authorities',
  },
  { id: 'without_care', uk: 'без догляду дорослих', en: 'without adult care' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Status of the child in Ukrainian law (Laws 2342-IV, 4438-IX; CMU 268 of 05.04.2017). */
export const uaLegalStatuses: readonly Term[] = [
  { id: 'orphan', uk: 'дитина-сирота', en: 'orphan (both parents dead)' },
  {
    id: 'deprived_parental_care',
    uk: 'дитина, позбавлена батьківського піклування',
    en: 'child deprived of parental care',
  },
  {
    id: 'in_dlo',
    uk: 'дитина у складних життєвих обставинах',
    en: 'child in difficult life circumstances',
  },
  {
    id: 'affected_by_hostilities',
    uk: 'дитина, яка постраждала внаслідок воєнних дій та збройних конфліктів',
    en: 'child affected by hostilities and armed conflict',
  },
  { id: 'deported_child', uk: 'депортована дитина', en: 'deported child' },
  {
    id: 'forcibly_transferred_child',
    uk: 'примусово переміщена дитина',
    en: 'forcibly transferred child',
  },
  {
    id: 'with_parental_care',
    uk: 'дитина з батьківським піклуванням',
    en: 'child with parental care',
  },
  {
    id: 'institution_with_parents',
    uk: 'вихованець закладу, батьки не позбавлені прав',
    en: 'in an institution (boarding), parents keep their rights',
  },
];

/** What Russian or occupation authorities say of the child. A claim, never the child’s status. */
export const russianClaims: readonly Term[] = [
  { id: 'claimed_orphan', uk: 'заявлено як «сирота»', en: 'claimed “orphan”' },
  {
    id: 'claimed_without_care',
    uk: 'заявлено «без піклування батьків»',
    en: 'claimed “left without parental care”',
  },
  { id: 'claimed_evacuee', uk: 'заявлено як «евакуйована»', en: 'claimed “evacuee”' },
  {
    id: 'claimed_on_vacation',
    uk: 'заявлено «відпочинок або лікування»',
    en: 'claimed “on rest or treatment”',
  },
  { id: 'claimed_citizen', uk: 'заявлено громадянином РФ', en: 'claimed Russian citizen' },
  {
    id: 'claimed_parents_consented',
    uk: 'заявлено згоду батьків',
    en: 'claimed parental consent',
  },
];

/** State of the case and of the child’s whereabouts. */
export const caseStatuses: readonly Term[] = [
  { id: 'reported', uk: 'повідомлено, не перевірено', en: 'reported, not checked' },
  { id: 'under_verification', uk: 'перевіряється', en: 'under verification' },
  { id: 'verified_taken', uk: 'факт вивезення підтверджено', en: 'taking verified' },
  { id: 'located_ru', uk: 'місцеперебування: РФ', en: 'located in Russia' },
  {
    id: 'located_tot',
    uk: 'місцеперебування: тимчасово окупована територія',
    en: 'located in occupied territory',
  },
  { id: 'located_by', uk: 'місцеперебування: Білорусь', en: 'located in Belarus' },
  { id: 'located_third', uk: 'місцеперебування: третя країна', en: 'located in a third country' },
  { id: 'location_unknown', uk: 'місцеперебування невідоме', en: 'whereabouts unknown' },
  { id: 'return_in_progress', uk: 'триває повернення', en: 'return in progress' },
  { id: 'returned', uk: 'повернуто', en: 'returned' },
  {
    id: 'reunified_elsewhere',
    uk: 'возз’єднано з родиною за межами України',
    en: 'reunited outside Ukraine',
  },
  {
    id: 'turned_18_abroad',
    uk: 'досягнуто повноліття під час утримання',
    en: 'turned 18 while held',
  },
  { id: 'died', uk: 'смерть або загибель', en: 'died' },
  { id: 'not_confirmed', uk: 'не підтверджено або помилково', en: 'not confirmed or erroneous' },
  { id: 'duplicate', uk: 'дублікат іншого запису', en: 'duplicate of another record' },
];

/** State of the child’s identity. */
export const identityStatuses: readonly Term[] = [
  {
    id: 'original_confirmed',
    uk: 'первинну особу підтверджено',
    en: 'original identity confirmed',
  },
  { id: 'altered_name', uk: 'змінено ім’я', en: 'name altered' },
  {
    id: 'altered_birth_data',
    uk: 'змінено дату або місце народження',
    en: 'birth date or place altered',
  },
  { id: 'altered_parents', uk: 'змінено батьків у записі', en: 'parents replaced in the record' },
  { id: 'dual_documents', uk: 'документи двох держав', en: 'papers of both states' },
  { id: 'documents_withheld', uk: 'документи утримують', en: 'papers withheld' },
  { id: 'unknown_infant', uk: 'немовля, особу не встановлено', en: 'infant, identity unknown' },
];
