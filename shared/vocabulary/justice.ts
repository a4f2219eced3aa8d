/** Proceedings before courts and investigating bodies. */
import type { Term } from './term.ts';

export const proceedingTypes: readonly Term[] = [
  { id: 'erdr', uk: 'кримінальне провадження (ЄРДР)', en: 'criminal proceeding (ERDR, Ukraine)' },
  { id: 'court_ua', uk: 'справа в суді України', en: 'case before a court of Ukraine' },
  { id: 'icc', uk: 'ситуація або справа МКС', en: 'situation or case of the ICC' },
  { id: 'echr', uk: 'заява до ЄСПЛ', en: 'application to the ECtHR' },
  { id: 'other_state', uk: 'провадження іншої держави', en: 'proceeding of another state' },
  { id: 'un_body', uk: 'звернення до органу ООН', en: 'communication to a UN body' },
  {
    id: 'register_of_damage',
    uk: 'заява до Реєстру збитків',
    en: 'claim to the Register of Damage',
  },
  { id: 'other', uk: 'інше', en: 'other' },
];

export const proceedingStates: readonly Term[] = [
  { id: 'preliminary', uk: 'перевірка або попереднє вивчення', en: 'preliminary examination' },
  { id: 'investigation', uk: 'розслідування', en: 'investigation' },
  { id: 'suspended', uk: 'зупинено', en: 'suspended' },
  { id: 'trial', uk: 'судовий розгляд', en: 'trial' },
  { id: 'appeal', uk: 'оскарження', en: 'appeal' },
  { id: 'judgment', uk: 'є остаточне рішення', en: 'final judgment' },
  { id: 'closed', uk: 'закрито', en: 'closed' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** How a person stands in a proceeding. */
export const standings: readonly Term[] = [
  { id: 'victim_representative', uk: 'представник потерпілого', en: 'representative of a victim' },
  { id: 'witness', uk: 'свідок', en: 'witness' },
  { id: 'person_of_interest', uk: 'причетність перевіряється', en: 'involvement being checked' },
  { id: 'suspect', uk: 'підозрюваний', en: 'suspect' },
  { id: 'accused', uk: 'обвинувачений', en: 'accused' },
  { id: 'wanted', uk: 'у розшуку', en: 'wanted' },
  { id: 'convicted', uk: 'засуджений', en: 'convicted' },
  { id: 'acquitted', uk: 'виправданий', en: 'acquitted' },
  { id: 'discontinued', uk: 'провадження щодо особи закрито', en: 'discontinued' },
  { id: 'other', uk: 'інше', en: 'other' },
];

export const proceduralSteps: readonly Term[] = [
  { id: 'registration', uk: 'внесення до реєстру', en: 'entry in the register' },
  { id: 'notice_of_suspicion', uk: 'повідомлення про підозру', en: 'notice of suspicion' },
  { id: 'change_of_suspicion', uk: 'зміна підозри', en: 'suspicion changed' },
  { id: 'warrant', uk: 'ордер на арешт', en: 'arrest warrant' },
  { id: 'wanted_notice', uk: 'оголошення розшуку', en: 'wanted notice' },
  { id: 'in_absentia', uk: 'спеціальне провадження (заочно)', en: 'proceedings in absentia' },
  { id: 'legal_assistance', uk: 'запит про правову допомогу', en: 'request for legal assistance' },
  { id: 'indictment', uk: 'обвинувальний акт', en: 'indictment' },
  { id: 'hearing', uk: 'судове засідання', en: 'hearing' },
  { id: 'decision', uk: 'рішення або ухвала', en: 'decision' },
  { id: 'judgment', uk: 'вирок', en: 'judgment' },
  { id: 'sanction', uk: 'санкції', en: 'sanctions' },
  { id: 'other', uk: 'інше', en: 'other' },
];
