import type { Term } from './term.ts';

/** What a request is about. */
export const requestSubjects: readonly Term[] = [
  { id: 'return', uk: 'повернення дитини', en: 'return of the child' },
  { id: 'whereabouts', uk: 'місцеперебування', en: 'whereabouts' },
  { id: 'health', uk: 'стан здоров’я', en: 'health' },
  { id: 'conditions', uk: 'умови, у яких дитина живе', en: 'conditions the child lives in' },
  { id: 'contact', uk: 'зв’язок із дитиною', en: 'contact with the child' },
  { id: 'papers', uk: 'документи', en: 'papers' },
  { id: 'access', uk: 'відвідання', en: 'access, a visit' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** What came of a request. Silence is an answer that is recorded too. */
export const requestAnswers: readonly Term[] = [
  { id: 'granted', uk: 'задоволено', en: 'granted' },
  { id: 'partly', uk: 'задоволено частково', en: 'granted in part' },
  { id: 'conditional', uk: 'поставлено умови', en: 'made conditional' },
  { id: 'delayed', uk: 'відкладено', en: 'put off' },
  { id: 'refused', uk: 'відмовлено', en: 'refused' },
  { id: 'silent', uk: 'мовчання', en: 'silence' },
];

/** How a contact came about. */
export const contactMeans: readonly Term[] = [
  { id: 'call', uk: 'телефонний дзвінок', en: 'telephone call' },
  { id: 'video', uk: 'відеозв’язок', en: 'video call' },
  { id: 'message', uk: 'повідомлення', en: 'message' },
  { id: 'letter', uk: 'лист', en: 'letter' },
  { id: 'visit', uk: 'зустріч', en: 'meeting' },
  { id: 'sighting', uk: 'дитину бачили', en: 'sighting' },
  { id: 'media', uk: 'у медіа або мережі', en: 'in media or online' },
  { id: 'through_others', uk: 'через інших', en: 'through others' },
];

/** How somebody’s identity was checked. */
export const identificationMethods: readonly Term[] = [
  { id: 'papers', uk: 'за документами', en: 'by papers' },
  { id: 'relatives', uk: 'рідні впізнали', en: 'recognised by relatives' },
  { id: 'photo', uk: 'порівняння світлин людиною', en: 'photographs compared by a person' },
  {
    id: 'software',
    uk: 'збіг облич, знайдений програмою (підказка)',
    en: 'face match by software (a lead)',
  },
  { id: 'dna', uk: 'ДНК', en: 'DNA' },
  { id: 'marks', uk: 'особливі прикмети', en: 'distinguishing marks' },
  { id: 'child', uk: 'слова дитини', en: 'the child’s own words' },
  { id: 'registers', uk: 'порівняння реєстрів', en: 'registers compared' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** What a check of identity came to. */
export const identificationResults: readonly Term[] = [
  { id: 'confirmed', uk: 'особу підтверджено', en: 'identity confirmed' },
  { id: 'probable', uk: 'імовірно та сама дитина', en: 'probably the same child' },
  { id: 'open', uk: 'не встановлено', en: 'not established' },
  { id: 'different', uk: 'інша дитина', en: 'another child' },
];

/** What helps a child after return. */
export const supportKinds: readonly Term[] = [
  { id: 'papers', uk: 'відновлення документів', en: 'papers restored' },
  { id: 'guardianship', uk: 'опіка, влаштування', en: 'guardianship, placement' },
  { id: 'medical', uk: 'лікування', en: 'medical care' },
  { id: 'psychological', uk: 'психологічна допомога', en: 'psychological help' },
  { id: 'barnahus', uk: 'центр «Барнахус»', en: 'Barnahus centre' },
  { id: 'schooling', uk: 'навчання', en: 'schooling' },
  { id: 'housing', uk: 'житло', en: 'housing' },
  { id: 'benefits', uk: 'виплати', en: 'benefits' },
  { id: 'legal', uk: 'правнича допомога', en: 'legal aid' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Where a claim stands. */
export const claimStates: readonly Term[] = [
  { id: 'prepared', uk: 'готується', en: 'being prepared' },
  { id: 'submitted', uk: 'подано', en: 'submitted' },
  { id: 'registered', uk: 'внесено до реєстру', en: 'entered in the register' },
  { id: 'returned', uk: 'повернено на доопрацювання', en: 'returned for completion' },
  { id: 'rejected', uk: 'відхилено', en: 'rejected' },
  { id: 'withdrawn', uk: 'відкликано', en: 'withdrawn' },
];

/** Whether a measure is in force. */
export const measureStates: readonly Term[] = [
  { id: 'in_force', uk: 'чинний', en: 'in force' },
  { id: 'lifted', uk: 'скасований', en: 'lifted' },
  { id: 'executed', uk: 'виконаний', en: 'executed' },
  { id: 'expired', uk: 'сплив строк', en: 'expired' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];

/** Categories of the Register of Damage for Ukraine that concern a child; `uncertain`: the code was not confirmed. */
export const damageCategories: readonly Term[] = [
  {
    id: 'A1-1',
    uk: 'A1.1 Вимушене внутрішнє переміщення',
    en: 'A1.1 Involuntary internal displacement',
  },
  {
    id: 'A1-2',
    uk: 'A1.2 Вимушене переміщення за межі України',
    en: 'A1.2 Involuntary displacement outside of Ukraine',
    uncertain: true,
  },
  {
    id: 'A2-1',
    uk: 'A2.1 Смерть близького члена сім’ї',
    en: 'A2.1 Death of an immediate family member',
  },
  {
    id: 'A2-2',
    uk: 'A2.2 Зникнення безвісти близького члена сім’ї',
    en: 'A2.2 Missing immediate family member',
    uncertain: true,
  },
  { id: 'A2-3', uk: 'A2.3 Серйозне тілесне ушкодження', en: 'A2.3 Serious personal injury' },
  { id: 'A2-4', uk: 'A2.4 Сексуальне насильство', en: 'A2.4 Sexual violence' },
  {
    id: 'A2-5',
    uk: 'A2.5 Катування, нелюдське або таке, що принижує гідність, поводження',
    en: 'A2.5 Torture or inhuman or degrading treatment or punishment',
  },
  { id: 'A2-6', uk: 'A2.6 Позбавлення свободи', en: 'A2.6 Deprivation of liberty' },
  { id: 'A2-7', uk: 'A2.7 Примусова праця або служба', en: 'A2.7 Forced labour or service' },
  {
    id: 'A2-8',
    uk: 'A2.8 Примусове переміщення або депортація дітей',
    en: 'A2.8 Forcible transfer or deportation of children',
  },
  {
    id: 'A2-9',
    uk: 'A2.9 Примусове переміщення або депортація дорослих',
    en: 'A2.9 Forcible transfer or deportation of adults',
  },
  {
    id: 'A3-1',
    uk: 'A3.1 Пошкодження або знищення житлової нерухомості',
    en: 'A3.1 Damage or destruction of residential immovable property',
  },
  {
    id: 'A3-2',
    uk: 'A3.2 Пошкодження або знищення нежитлової нерухомості',
    en: 'A3.2 Damage or destruction of non-residential immovable property',
    uncertain: true,
  },
  { id: 'A3-3', uk: 'A3.3 Втрата житла', en: 'A3.3 Loss of housing or residence', uncertain: true },
];
