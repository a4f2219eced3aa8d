import type { Term } from './term.ts';

export const transport: readonly Term[] = [
  { id: 'bus', uk: 'автобус', en: 'bus' },
  { id: 'train', uk: 'потяг', en: 'train' },
  { id: 'military_aircraft', uk: 'військовий літак', en: 'military aircraft' },
  {
    id: 'presidential_aircraft',
    uk: 'літак президентського загону',
    en: 'aircraft of the presidential fleet',
  },
  { id: 'civil_aircraft', uk: 'цивільний літак', en: 'civil aircraft' },
  { id: 'military_vehicle', uk: 'військовий транспорт', en: 'military vehicle' },
  { id: 'private_car', uk: 'приватне авто', en: 'private car' },
  { id: 'ship', uk: 'судно або пором', en: 'ship or ferry' },
  { id: 'ambulance', uk: 'медичне авто', en: 'ambulance' },
  { id: 'foot', uk: 'пішки', en: 'on foot' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** Why the child was parted from its family. */
export const separationCauses: readonly Term[] = [
  { id: 'conflict', uk: 'збройний конфлікт', en: 'conflict' },
  { id: 'death', uk: 'смерть близьких', en: 'death of a carer' },
  {
    id: 'family_abuse_violence_exploitation',
    uk: 'жорстоке поводження, насильство або експлуатація в сім’ї',
    en: 'abuse, violence or exploitation in the family',
  },
  {
    id: 'lack_of_access_to_services_support',
    uk: 'брак доступу до послуг і підтримки',
    en: 'lack of access to services or support',
  },
  {
    id: 'caafag',
    uk: 'дитина, пов’язана зі збройними силами або групами',
    en: 'child associated with armed forces or groups',
  },
  {
    id: 'sickness_of_family_member',
    uk: 'хвороба члена сім’ї',
    en: 'sickness of a family member',
  },
  {
    id: 'entrusted_into_the_care_of_an_individual',
    uk: 'дитину довірено іншій особі',
    en: 'entrusted to the care of an individual',
  },
  {
    id: 'arrest_and_detention',
    uk: 'арешт або затримання батьків чи опікуна',
    en: 'arrest or detention of a parent or guardian',
  },
  { id: 'abandonment', uk: 'дитину залишено', en: 'abandonment' },
  { id: 'repatriation', uk: 'репатріація', en: 'repatriation' },
  { id: 'population_movement', uk: 'переміщення населення', en: 'population movement' },
  { id: 'migration', uk: 'міграція', en: 'migration' },
  { id: 'poverty', uk: 'бідність', en: 'poverty' },
  { id: 'natural_disaster', uk: 'стихійне лихо', en: 'natural disaster' },
  {
    id: 'divorce_remarriage',
    uk: 'розлучення або новий шлюб батьків',
    en: 'divorce or remarriage of a parent',
  },
  { id: 'filtration', uk: 'фільтрація', en: 'filtration' },
  {
    id: 'forced_removal',
    uk: 'примусове вилучення органами влади',
    en: 'forced removal by authorities',
  },
  { id: 'other_please_specify', uk: 'інше', en: 'other' },
];

/** Where children are held. */
export const facilityTypes: readonly Term[] = [
  { id: 'cadet_school', uk: 'кадетський заклад', en: 'cadet school' },
  { id: 'military_base', uk: 'військова база', en: 'military base' },
  { id: 'medical', uk: 'медичний заклад', en: 'medical facility' },
  { id: 'religious', uk: 'релігійний об’єкт', en: 'religious site' },
  {
    id: 'school_university',
    uk: 'школа або заклад вищої освіти',
    en: 'secondary school or university',
  },
  { id: 'hotel', uk: 'готель', en: 'hotel' },
  {
    id: 'family_support_orphanage',
    uk: 'центр сприяння сімейному влаштуванню або дитячий будинок',
    en: 'family support centre or orphanage',
  },
  { id: 'camp_sanatorium', uk: 'табір або санаторій', en: 'camp or sanatorium' },
  {
    id: 'tac',
    uk: 'пункт тимчасового розміщення (ПТР)',
    en: 'temporary accommodation centre',
  },
  { id: 'private_home', uk: 'приватне житло', en: 'private home' },
  { id: 'filtration_point', uk: 'фільтраційний пункт', en: 'filtration point' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** With whom or where a child was placed. */
export const placementTypes: readonly Term[] = [
  {
    id: 'preliminary_guardianship',
    uk: 'попередня (тимчасова) опіка',
    en: 'preliminary guardianship',
  },
  { id: 'guardianship', uk: 'опіка (до 14 років)', en: 'guardianship (under 14)' },
  { id: 'custody', uk: 'піклування (14–17 років)', en: 'custody (14–17)' },
  { id: 'foster', uk: 'прийомна сім’я', en: 'foster family' },
  { id: 'patronage', uk: 'патронат', en: 'patronage care' },
  { id: 'adoption', uk: 'усиновлення', en: 'adoption' },
  { id: 'guest', uk: 'гостьовий режим', en: 'guest visits' },
  { id: 'institution', uk: 'заклад', en: 'institution' },
  { id: 'relative', uk: 'у родичів', en: 'with relatives' },
  { id: 'boarding', uk: 'інтернат або кадетський корпус', en: 'boarding or cadet school' },
  { id: 'self', uk: 'самостійне проживання (з 16 років)', en: 'living alone (16 and over)' },
  { id: 'none_known', uk: 'невідомо', en: 'not known' },
];

/** Stages of a relocation in their usual, not their necessary, order. */
export const relocationStages: readonly Term[] = [
  {
    id: 'baseline',
    uk: 'до події: дім, заклад, опікун',
    en: 'situation before: home, institution, guardian',
  },
  {
    id: 'trigger',
    uk: 'поштовх: бойові дії, наказ окупаційної влади, затримання батьків',
    en: 'trigger: hostilities, occupation order, detention of a parent',
  },
  { id: 'filtration', uk: 'фільтрація, перевірка', en: 'filtration, screening' },
  { id: 'gathering', uk: 'пункт збору або лікарня', en: 'gathering point or hospital' },
  {
    id: 'transit_tot',
    uk: 'транзит тимчасово окупованою територією',
    en: 'transit inside occupied territory',
  },
  { id: 'border', uk: 'перетин кордону', en: 'border crossing' },
  { id: 'tac', uk: 'пункт тимчасового розміщення', en: 'temporary accommodation centre' },
  { id: 'camp', uk: 'табір або санаторій', en: 'camp or sanatorium' },
  {
    id: 'institution_ru',
    uk: 'заклад у РФ або Білорусі',
    en: 'institution in Russia or Belarus',
  },
  { id: 'listing', uk: 'база даних для влаштування', en: 'placement database' },
  { id: 'family_ru', uk: 'влаштування в сім’ю', en: 'family placement' },
  { id: 'status_change', uk: 'зміна документів і статусу', en: 'change of papers and status' },
  { id: 'onward', uk: 'подальше переміщення', en: 'onward move' },
  { id: 'return_process', uk: 'процес повернення', en: 'return process' },
  { id: 'returned', uk: 'повернення', en: 'returned' },
];

export const returnPathways: readonly Term[] = [
  { id: 'relative_travels', uk: 'родич їде по дитину', en: 'relative travels to collect' },
  {
    id: 'trusted_person_poa',
    uk: 'довірена особа за довіреністю',
    en: 'trusted person with power of attorney',
  },
  {
    id: 'ngo_led',
    uk: 'операція неурядової організації',
    en: 'operation led by a non-governmental organisation',
  },
  { id: 'ombudsman_channel', uk: 'через омбудсманів', en: 'ombudsman channel' },
  { id: 'state_mediation', uk: 'посередництво держави', en: 'mediation by a State' },
  { id: 'icrc', uk: 'за сприяння МКЧХ', en: 'facilitated by the ICRC' },
  { id: 'third_country', uk: 'через третю країну', en: 'through a third country' },
  {
    id: 'belarus_corridor',
    uk: 'через пункт пропуску з Білоруссю',
    en: 'through a crossing with Belarus',
  },
  {
    id: 'self_18',
    uk: 'самостійно або після повноліття',
    en: 'by oneself or on turning 18',
  },
  { id: 'court_order', uk: 'за рішенням суду', en: 'by court decision' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];
