import type { Term } from './term.ts';

/** Bodies answerable for an act. */
export const responsibleBodyTypes: readonly Term[] = [
  {
    id: 'president_administration',
    uk: 'президент РФ або його адміністрація',
    en: 'President of Russia or his administration',
  },
  {
    id: 'children_commissioner_federal',
    uk: 'уповноважений з прав дитини (федеральний)',
    en: 'children’s commissioner (federal)',
  },
  {
    id: 'children_commissioner_regional',
    uk: 'уповноважений з прав дитини (регіональний)',
    en: 'children’s commissioner (regional)',
  },
  {
    id: 'ministry_education',
    uk: 'міністерство освіти РФ (Минпросвещения)',
    en: 'Ministry of Education of Russia',
  },
  {
    id: 'regional_ministry',
    uk: 'регіональне міністерство або департамент',
    en: 'regional ministry or department',
  },
  {
    id: 'guardianship_body',
    uk: 'орган опіки РФ або окупаційної влади',
    en: 'Russian or occupation guardianship authority',
  },
  {
    id: 'occupation_administration',
    uk: 'окупаційна адміністрація',
    en: 'occupation administration',
  },
  {
    id: 'armed_forces',
    uk: 'збройні сили або міністерство оборони',
    en: 'armed forces or Ministry of Defence',
  },
  { id: 'fsb', uk: 'ФСБ', en: 'FSB' },
  { id: 'mvd_migration', uk: 'МВС РФ, міграційна служба', en: 'MVD, migration service' },
  { id: 'mchs', uk: 'МНС РФ (МЧС)', en: 'EMERCOM (MChS)' },
  { id: 'zags', uk: 'орган РАЦС (ЗАГС)', en: 'civil registry (ZAGS)' },
  { id: 'court', uk: 'суд', en: 'court' },
  {
    id: 'prosecutor_ru',
    uk: 'прокуратура або слідчий комітет РФ',
    en: 'Russian prosecutor or Investigative Committee',
  },
  { id: 'institution', uk: 'дитячий заклад', en: 'children’s institution' },
  { id: 'camp_operator', uk: 'оператор табору', en: 'camp operator' },
  { id: 'medical', uk: 'медичний заклад', en: 'medical institution' },
  { id: 'school', uk: 'школа або кадетський корпус', en: 'school or cadet school' },
  {
    id: 'party_movement',
    uk: 'партія або молодіжний рух («Юнармія», «Рух перших» тощо)',
    en: 'party or youth movement (Yunarmiya, Movement of the First and others)',
  },
  {
    id: 'foundation',
    uk: 'фонд, благодійна організація або церква',
    en: 'charity, foundation or church',
  },
  { id: 'transport_operator', uk: 'перевізник', en: 'transport operator' },
  {
    id: 'family',
    uk: 'прийомна родина або усиновлювачі',
    en: 'foster or adoptive family',
  },
  { id: 'belarus_body', uk: 'білоруський орган', en: 'Belarusian body' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** What a person or organisation did in an act. */
export const participationModes: readonly Term[] = [
  { id: 'ordered', uk: 'наказав', en: 'ordered' },
  { id: 'signed', uk: 'підписав', en: 'signed' },
  { id: 'executed', uk: 'виконав', en: 'executed' },
  { id: 'transported', uk: 'перевіз', en: 'transported' },
  { id: 'received', uk: 'прийняв', en: 'received' },
  { id: 'guarded', uk: 'охороняв', en: 'guarded' },
  { id: 'concealed', uk: 'приховав', en: 'concealed' },
  { id: 'refused', uk: 'відмовив', en: 'refused' },
  { id: 'facilitated', uk: 'посприяв', en: 'facilitated' },
  {
    id: 'consented_under_pressure',
    uk: 'погодився під тиском',
    en: 'consented under pressure',
  },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Who applied for the child: the key fact of an imposed citizenship. */
export const applicantRoles: readonly Term[] = [
  { id: 'parent', uk: 'батько або мати', en: 'parent' },
  { id: 'guardian', uk: 'опікун або піклувальник', en: 'guardian or custodian' },
  { id: 'institution_head', uk: 'керівник закладу', en: 'head of an institution' },
  { id: 'guardianship_authority', uk: 'орган опіки', en: 'guardianship authority' },
  { id: 'court', uk: 'суд', en: 'court' },
  { id: 'child', uk: 'сама дитина (з 14 років)', en: 'the child (14 and over)' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** On what ground a citizenship is held, or said to be held. */
export const citizenshipBases: readonly Term[] = [
  { id: 'birth', uk: 'за народженням', en: 'by birth' },
  { id: 'descent', uk: 'за походженням', en: 'by descent' },
  {
    id: 'simplified',
    uk: 'спрощений порядок (укази № 183 і № 187 зі змінами)',
    en: 'simplified procedure (decrees 183 and 187 as amended)',
  },
  {
    id: 'recognition',
    uk: '«визнання» після заявленої анексії',
    en: '“recognition” after the purported annexation',
  },
  {
    id: 'personal_decree',
    uk: 'окреме рішення президента РФ',
    en: 'personal decision of the President of Russia',
  },
  { id: 'adoption', uk: 'через усиновлення', en: 'through adoption' },
  { id: 'naturalisation', uk: 'прийняття до громадянства', en: 'naturalisation' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** What was done to a name. */
export const nameChangeKinds: readonly Term[] = [
  {
    id: 'transliteration_only',
    uk: 'лише інша транслітерація',
    en: 'transliteration only',
  },
  { id: 'russified_form', uk: 'російська форма імені', en: 'russified form' },
  { id: 'new_given_name', uk: 'інше власне ім’я', en: 'new given name' },
  { id: 'new_surname', uk: 'інше прізвище', en: 'new surname' },
  { id: 'new_patronymic', uk: 'інше по батькові', en: 'new patronymic' },
  { id: 'full_identity_change', uk: 'повна зміна особи', en: 'full change of identity' },
];
