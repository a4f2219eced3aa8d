/** Persons and organisations that take part in what is done to children, or tell of it. */
import type { Term } from './term.ts';

/** What a person is in a case. Somebody may be several; none of it is a finding. */
export const personRoles: readonly Term[] = [
  { id: 'guardian', uk: 'опікун або піклувальник', en: 'guardian' },
  { id: 'parent', uk: 'мати або батько', en: 'parent' },
  { id: 'relative', uk: 'інший родич', en: 'other relative' },
  { id: 'witness', uk: 'свідок', en: 'witness' },
  { id: 'official', uk: 'посадова особа', en: 'official' },
  { id: 'suspect', uk: 'підозрюваний', en: 'suspect' },
  { id: 'adoptive_parent', uk: 'усиновлювач', en: 'adoptive parent' },
  { id: 'foster_parent', uk: 'прийомний батько або мати', en: 'foster parent' },
  { id: 'institution_staff', uk: 'працівник дитячого закладу', en: 'staff of an institution' },
  { id: 'medic', uk: 'медичний працівник', en: 'medical worker' },
  { id: 'military', uk: 'військовослужбовець', en: 'member of armed forces' },
  { id: 'humanitarian_worker', uk: 'гуманітарний працівник', en: 'humanitarian worker' },
  { id: 'lawyer', uk: 'адвокат або представник', en: 'lawyer or representative' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** By which way somebody can be reached. */
export const contactKinds: readonly Term[] = [
  { id: 'telephone', uk: 'телефон', en: 'telephone' },
  { id: 'email', uk: 'електронна пошта', en: 'e-mail' },
  { id: 'address', uk: 'адреса', en: 'address' },
  { id: 'messenger', uk: 'месенджер', en: 'messenger' },
  { id: 'intermediary', uk: 'через посередника', en: 'through another person' },
  { id: 'other', uk: 'інше', en: 'other' },
];

export const organisationTypes: readonly Term[] = [
  { id: 'head_of_state', uk: 'глава держави або його адміністрація', en: 'head of state’s office' },
  { id: 'ministry', uk: 'міністерство або відомство', en: 'ministry or agency' },
  { id: 'regional_authority', uk: 'регіональний орган влади', en: 'regional authority' },
  {
    id: 'occupation_administration',
    uk: 'окупаційна адміністрація',
    en: 'occupation administration',
  },
  { id: 'guardianship_authority', uk: 'орган опіки', en: 'guardianship authority' },
  { id: 'ombudsman', uk: 'уповноважений з прав дитини', en: 'children’s rights commissioner' },
  { id: 'court', uk: 'суд', en: 'court' },
  { id: 'prosecutor', uk: 'прокуратура або слідчий орган', en: 'prosecutor or investigating body' },
  { id: 'police', uk: 'поліція або спецслужба', en: 'police or security service' },
  { id: 'migration_service', uk: 'міграційна служба', en: 'migration service' },
  { id: 'civil_registry', uk: 'орган реєстрації актів цивільного стану', en: 'civil registry' },
  { id: 'armed_forces', uk: 'військовий підрозділ', en: 'military unit' },
  { id: 'institution', uk: 'дитячий заклад', en: 'children’s institution' },
  { id: 'camp', uk: 'табір', en: 'camp' },
  { id: 'hospital', uk: 'лікарня або санаторій', en: 'hospital or sanatorium' },
  { id: 'school', uk: 'школа', en: 'school' },
  { id: 'cadet_school', uk: 'кадетський заклад', en: 'cadet school' },
  {
    id: 'transport_unit',
    uk: 'перевізник або транспортний підрозділ',
    en: 'transport unit or operator',
  },
  { id: 'movement', uk: 'партія або молодіжний рух', en: 'party or youth movement' },
  { id: 'foundation', uk: 'фонд або благодійна організація', en: 'foundation or charity' },
  { id: 'religious', uk: 'релігійна організація', en: 'religious organisation' },
  { id: 'ngo', uk: 'громадська організація', en: 'civil-society organisation' },
  { id: 'international', uk: 'міжнародна організація', en: 'international organisation' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** What kind of name an organisation or a place bears. */
export const titleKinds: readonly Term[] = [
  { id: 'official', uk: 'офіційна назва', en: 'official name' },
  { id: 'short', uk: 'скорочена назва', en: 'short name' },
  { id: 'former', uk: 'колишня назва', en: 'former name' },
  { id: 'imposed', uk: 'нав’язана назва', en: 'imposed name' },
  { id: 'colloquial', uk: 'ужиткова назва', en: 'name in use' },
  { id: 'transliterated', uk: 'транслітерована назва', en: 'transliterated name' },
];
