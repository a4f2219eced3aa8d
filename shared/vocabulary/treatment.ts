import type { Term } from './term.ts';

/** How somebody is registered as living somewhere. */
export const registrationKinds: readonly Term[] = [
  { id: 'permanent', uk: 'за місцем проживання', en: 'as resident' },
  { id: 'temporary', uk: 'за місцем перебування', en: 'as staying' },
  { id: 'temporary_asylum', uk: 'тимчасовий притулок', en: 'temporary asylum' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** What became of a paper. */
export const paperFates: readonly Term[] = [
  { id: 'issued', uk: 'видано', en: 'issued' },
  { id: 'taken', uk: 'забрано', en: 'taken' },
  { id: 'withheld', uk: 'утримано', en: 'withheld' },
  { id: 'destroyed', uk: 'знищено', en: 'destroyed' },
  { id: 'replaced', uk: 'замінено іншим', en: 'replaced by another' },
  { id: 'returned', uk: 'повернено', en: 'given back' },
];

/** What a child is made to do for an army or a movement of one. */
export const militaryActivities: readonly Term[] = [
  {
    id: 'membership',
    uk: 'членство в русі або організації',
    en: 'membership of a movement or organisation',
  },
  { id: 'cadet_class', uk: 'кадетський клас', en: 'cadet class' },
  { id: 'drill', uk: 'стройова підготовка, паради', en: 'drill, parades' },
  { id: 'weapons', uk: 'поводження зі зброєю', en: 'handling of weapons' },
  { id: 'drones', uk: 'безпілотники', en: 'drones' },
  { id: 'tactical', uk: 'тактична підготовка, вишкіл', en: 'tactical training' },
  { id: 'camp', uk: 'військово-патріотичний табір', en: 'military-patriotic camp' },
  { id: 'meeting', uk: 'зустрічі з військовими', en: 'meetings with soldiers' },
  { id: 'aid_to_army', uk: 'допомога війську працею', en: 'work for the army' },
  { id: 'enlistment', uk: 'військовий облік або служба', en: 'enlistment or service' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** What is forbidden to a child. */
export const banSubjects: readonly Term[] = [
  { id: 'ukrainian', uk: 'українська мова', en: 'the Ukrainian language' },
  { id: 'family', uk: 'зв’язок із рідними', en: 'contact with family' },
  { id: 'ukraine', uk: 'зв’язок з Україною', en: 'contact with Ukraine' },
  { id: 'phone', uk: 'телефон, інтернет', en: 'telephone, internet' },
  { id: 'religion', uk: 'віросповідання', en: 'religion' },
  { id: 'symbols', uk: 'національні символи', en: 'national symbols' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Kinds of harm. Neutral words: what it amounts to in law is said elsewhere. */
export const harmKinds: readonly Term[] = [
  { id: 'beating', uk: 'биття', en: 'beating' },
  { id: 'punishment', uk: 'покарання', en: 'punishment' },
  { id: 'confinement', uk: 'замикання, ізоляція', en: 'locking up, isolation' },
  { id: 'humiliation', uk: 'приниження, погрози', en: 'humiliation, threats' },
  { id: 'neglect', uk: 'занедбання', en: 'neglect' },
  { id: 'food', uk: 'позбавлення їжі або води', en: 'denial of food or water' },
  { id: 'shelling', uk: 'поранення внаслідок бойових дій', en: 'injury by hostilities' },
  { id: 'accident', uk: 'нещасний випадок', en: 'accident' },
  { id: 'medical', uk: 'відмова в медичній допомозі', en: 'denial of medical care' },
  {
    id: 'medication',
    uk: 'лікування або ліки без потреби чи згоди',
    en: 'treatment or medicine without need or consent',
  },
  {
    id: 'psychiatric',
    uk: 'поміщення до психіатричного закладу',
    en: 'confinement in a psychiatric institution',
  },
  { id: 'labour', uk: 'примусова праця', en: 'forced labour' },
  { id: 'crime', uk: 'використання в злочинах', en: 'use in crime' },
  { id: 'trafficking', uk: 'торгівля людьми', en: 'trafficking' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** In which capacity somebody caused harm. */
export const perpetratorCapacities: readonly Term[] = [
  { id: 'military', uk: 'військовий', en: 'soldier' },
  {
    id: 'security',
    uk: 'службовець органу безпеки або поліції',
    en: 'officer of a security body or police',
  },
  { id: 'official', uk: 'посадова особа', en: 'official' },
  { id: 'staff', uk: 'працівник закладу', en: 'staff of an institution' },
  { id: 'medical', uk: 'медичний працівник', en: 'medical worker' },
  { id: 'carer', uk: 'особа, якій передано дитину', en: 'person the child was given to' },
  { id: 'child', uk: 'інша дитина', en: 'another child' },
  { id: 'other', uk: 'інша особа', en: 'another person' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** What came of the need of medical care. */
export const careAnswers: readonly Term[] = [
  { id: 'given', uk: 'надано', en: 'given' },
  { id: 'delayed', uk: 'надано із затримкою', en: 'given late' },
  { id: 'conditional', uk: 'поставлено умову', en: 'made conditional' },
  { id: 'denied', uk: 'відмовлено', en: 'denied' },
  { id: 'not_sought', uk: 'не зверталися', en: 'not sought' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** Whether a child was referred to those who help. */
export const referralStates: readonly Term[] = [
  { id: 'made', uk: 'направлено', en: 'referred' },
  { id: 'accepted', uk: 'допомога надається', en: 'help is being given' },
  { id: 'declined', uk: 'від допомоги відмовилися', en: 'help was declined' },
  { id: 'not_yet', uk: 'ще не направлено', en: 'not referred yet' },
  { id: 'not_possible', uk: 'направити неможливо', en: 'referral not possible' },
];

/** What was done to a home or to property. */
export const propertyLosses: readonly Term[] = [
  { id: 'seized', uk: 'захоплено', en: 'seized' },
  { id: 're_registered', uk: 'переоформлено на іншу особу', en: 'registered in another name' },
  { id: 'ownerless', uk: 'визнано безхазяйним', en: 'declared ownerless' },
  { id: 'destroyed', uk: 'знищено', en: 'destroyed' },
  { id: 'sold', uk: 'відчужено без згоди', en: 'disposed of without consent' },
  { id: 'inheritance', uk: 'позбавлено спадщини', en: 'inheritance withheld' },
  { id: 'other', uk: 'інше', en: 'other' },
];
