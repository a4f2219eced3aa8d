import { docxOf, odsOf, xlsxOf } from '../files/office.ts';
import type { Say } from '../language.ts';
import { people } from '../people.ts';
import { factsOf, type DemoFile } from './facts.ts';

/** The first `count` children as a list in Russian would name them. */
export function rosterRows(count: number): string[][] {
  return people.slice(0, count).map((person, index) => {
    const { surname, given, patronymic } = person.ru;
    const name = [surname, given, patronymic].filter(part => part !== null).join(' ');
    return [String(index + 1), name, person.birth.slice(0, 4).replace('[', ''), person.home];
  });
}

/** Documents and tables of office programs. */
export function officeFiles(say: Say): DemoFile[] {
  return [
    {
      key: 'account-teacher',
      name: 'Пояснення виховательки.docx',
      make: () =>
        docxOf([
          'Пояснення (вигадане)',
          'Зранку 13 вересня 2022 року дітей розбудили о п’ятій. Нам сказали, що на два тижні, до моря.',
          'Список був надрукований, шість прізвищ. Документи забрала жінка, яку називали «координаторка».',
          'Дорослих із собою не взяли. Куди саме їдуть, не сказали.',
        ]),
      facts: factsOf({
        type: 'adult_account',
        title: say({ uk: 'Пояснення виховательки', en: 'Account of a teacher' }),
        languages: ['uk'],
        date: '2022-12-04',
        method: 'from_person',
        fromWhom: say({ uk: 'вихователька центру', en: 'teacher of the centre' }),
        protectedSource: true,
        consent: 'given',
        giver: 'adult_self',
        scope: ['store', 'ua_prosecution', 'icc', 'recontact'],
        confidentiality: 'sealed',
      }),
    },
    {
      key: 'inquiry',
      name: 'запит про місцеперебування.docx',
      make: () =>
        docxOf([
          'Запит про місцеперебування (вигаданий)',
          'Просимо повідомити місцеперебування, стан здоров’я та можливість зв’язку з дитиною.',
        ]),
      facts: factsOf({
        type: 'correspondence',
        title: say({ uk: 'Запит про місцеперебування', en: 'Inquiry about whereabouts' }),
        languages: ['uk'],
        date: '2022-12-20',
      }),
    },
    {
      key: 'account-father',
      name: 'Account of the father (EN).docx',
      make: () =>
        docxOf([
          'Account of the father (invented)',
          'We were parted at the filtration point. They said the boy would wait for me in the next room.',
          'I was let go after 45 days. By then he had been put on a train.',
        ]),
      facts: factsOf({
        type: 'adult_account',
        title: say({
          uk: 'Розповідь батька про фільтрацію',
          en: 'The father’s account of filtration',
        }),
        languages: ['en'],
        date: '2022-07-01~',
        method: 'recorded',
        fromWhom: say({ uk: 'батько', en: 'the father' }),
        consent: 'given',
        giver: 'parent',
        scope: ['store', 'icc', 'un'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'list-evacuation',
      name: 'Список_вывоз_0-00-В.xlsx',
      make: () => xlsxOf('Список', [['№', 'ФИО', 'Год рождения', 'Откуда'], ...rosterRows(6)]),
      facts: factsOf({
        type: 'transfer_list',
        title: say({ uk: 'Список на вивезення, шість прізвищ', en: 'Transfer list, six names' }),
        languages: ['ru'],
        date: '2022-09-12',
        method: 'from_device',
        when: '2022-11-26',
      }),
    },
    {
      key: 'calls',
      name: 'дзвінки.xlsx',
      make: () =>
        xlsxOf('Дзвінки', [
          ['Дата', 'Хто', 'Тривалість', 'Зміст'],
          ['2022-09-15', 'донька', '2 хв', 'в таборі, все добре'],
          ['2022-10-02', 'донька', '1 хв', 'кажуть, назад не повезуть'],
          ['2022-11-05', 'немає відповіді', '', ''],
        ]),
      facts: factsOf({
        type: 'other',
        title: say({
          uk: 'Журнал дзвінків, який вела мати',
          en: 'Log of calls kept by the mother',
        }),
        languages: ['uk'],
        date: '2022-09-15/2022-11-05',
        method: 'from_person',
        fromWhom: say({ uk: 'мати', en: 'the mother' }),
        consent: 'given',
        giver: 'parent',
        scope: ['store', 'ua_prosecution', 'tracing'],
      }),
    },
    {
      key: 'timetable',
      name: 'расписание эшелонов.ods',
      make: () =>
        odsOf('Февраль', [
          ['Дата', 'Откуда', 'Куда', 'Вагонов'],
          ['18.02.2022', 'Донецк', 'Ростов-на-Дону', '0'],
          ['19.02.2022', 'Макеевка', 'Таганрог', '0'],
        ]),
      facts: factsOf({
        type: 'transport_record',
        title: say({ uk: 'Розклад ешелонів', en: 'Timetable of trains' }),
        languages: ['ru'],
        date: '2022-02',
        method: 'from_internet',
        url: 'https://example.org/timetable',
      }),
    },
  ];
}
