import { emlOf } from '../files/email.ts';
import { conversation, pngOf } from '../files/screenshot.ts';
import { utf8, windows1251 } from '../files/text.ts';
import type { Say } from '../language.ts';
import { factsOf, type DemoFile } from './facts.ts';

const screen = { width: 360, height: 640, paper: [229, 233, 238] } as const;

/** Letters, talks and their screenshots. */
export function messages(say: Say): DemoFile[] {
  return [
    {
      key: 'mail-volunteer',
      name: 'message-0193.eml',
      make: () =>
        emlOf({
          from: 'volunteer@example.org',
          to: 'documenter@example.net',
          subject: 'Фото з перону',
          date: 'Fri, 22 Apr 2022 10:04:00 +0300',
          id: 'synthetic-1',
          body: 'Вигаданий лист. Надсилаю список вагонів, фото окремо.',
          attachment: {
            name: 'вагони.txt',
            type: 'text/plain; charset=UTF-8',
            bytes: utf8('3, 4, 7: діти без супроводу\n'),
          },
        }),
      facts: factsOf({
        type: 'correspondence',
        title: say({
          uk: 'Лист волонтера з додатком',
          en: 'E-mail of a volunteer with an attachment',
        }),
        languages: ['uk'],
        date: '2022-04-22',
        method: 'from_person',
        protectedSource: true,
        consent: 'given',
        giver: 'adult_self',
        scope: ['store', 'tracing'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'mail-refusal',
      name: 'Re_ возвращение ребенка.eml',
      make: () =>
        emlOf({
          from: 'opeka@example.com',
          to: 'grandmother@example.org',
          subject: 'Re: возвращение ребенка',
          date: 'Mon, 05 Dec 2022 16:40:00 +0300',
          id: 'synthetic-2',
          body: 'Вымышленное письмо. Передача возможна только при личном приезде родителя.',
          attachment: null,
        }),
      facts: factsOf({
        type: 'correspondence',
        title: say({ uk: 'Відмова повернути онука', en: 'Refusal to give the grandson back' }),
        languages: ['ru'],
        date: '2022-12-05',
        method: 'from_person',
        consent: 'given',
        giver: 'ua_guardian',
        scope: ['store', 'ua_prosecution'],
      }),
    },
    {
      key: 'mail-partner',
      name: 'partner inquiry.eml',
      make: () =>
        emlOf({
          from: 'tracing@example.net',
          to: 'documenter@example.net',
          subject: 'Tracing request 0000',
          date: 'Wed, 12 Jul 2023 09:00:00 +0200',
          id: 'synthetic-3',
          body: 'Invented message. The girl is said to be in a sanatorium; see the picture of the gate.',
          attachment: null,
        }),
      facts: factsOf({
        type: 'correspondence',
        title: say({ uk: 'Запит партнера про розшук', en: 'Tracing request of a partner' }),
        languages: ['en'],
        date: '2023-07-12',
        method: 'from_authority',
      }),
    },
    {
      key: 'screenshot-chat',
      name: 'Screenshot_20221002.png',
      make: () =>
        pngOf(screen, conversation([2, 1, 3, 2, 1, 2], [178, 214, 190]), 'Synthetic talk'),
      facts: factsOf({
        type: 'social_post',
        title: say({ uk: 'Переписка доньки з матір’ю', en: 'Talk of daughter and mother' }),
        date: '2022-10-02',
        method: 'from_device',
        consent: 'given',
        giver: 'parent',
        scope: ['store', 'ua_prosecution'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'screenshot-profile',
      name: 'anketa_snapshot.png',
      make: () => pngOf(screen, conversation([4, 2, 4], [214, 190, 178]), 'Synthetic profile'),
      facts: factsOf({
        type: 'databank_profile',
        title: say({ uk: 'Анкета дитини в базі даних', en: 'Profile of a child in a databank' }),
        languages: ['ru'],
        date: '2023-06-14',
        method: 'from_internet',
        url: 'https://example.org/anketa/0',
      }),
    },
    {
      key: 'screenshot-post',
      name: 'post 2023-03-04.png',
      make: () => pngOf(screen, conversation([5, 1, 1, 2], [190, 196, 216]), 'Synthetic post'),
      facts: factsOf({
        type: 'social_post',
        title: say({ uk: 'Допис про вручення паспортів', en: 'Post on handing out passports' }),
        languages: ['ru'],
        date: '2023-03-04',
        method: 'from_internet',
        url: 'https://example.org/post/0',
      }),
    },
    {
      key: 'chat-export',
      name: 'result.json',
      make: () =>
        utf8(
          JSON.stringify(
            {
              name: 'Вигаданий чат',
              type: 'personal_chat',
              messages: [
                { id: 1, date: '2022-11-04T18:20:00', from: 'Мати', text: 'Де вас поселили?' },
                {
                  id: 2,
                  date: '2022-11-04T18:22:31',
                  from: 'Донька',
                  text: 'В якійсь сім’ї, далеко',
                },
                {
                  id: 3,
                  date: '2022-11-05T08:00:02',
                  from: 'Мати',
                  text: 'Відповідай, будь ласка',
                },
              ],
            },
            null,
            1,
          ),
        ),
      facts: factsOf({
        type: 'social_post',
        title: say({ uk: 'Вивантаження чату', en: 'Exported chat' }),
        languages: ['uk'],
        date: '2022-11-04/2022-11-05',
        method: 'from_device',
        consent: 'given',
        giver: 'parent',
        scope: ['store', 'ua_prosecution'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'note-field',
      name: 'нотатки.txt',
      make: () =>
        utf8('Вигадані нотатки\nРозмова з сусідкою: автобусів було два, не один. Перевірити.\n'),
      facts: factsOf({
        type: 'adult_account',
        title: say({ uk: 'Польові нотатки', en: 'Field notes' }),
        languages: ['uk'],
        date: '2022-11-22',
        method: 'recorded',
      }),
    },
    {
      key: 'note-old',
      name: 'СПИСОК.TXT',
      make: () =>
        windows1251(
          'ВЫМЫШЛЕННЫЙ СПИСОК\r\nгруппа 3, вагон 4: Эскизенко, Фиктивчук, девочка без документов\r\n',
        ),
      facts: factsOf({
        type: 'transfer_list',
        title: say({
          uk: 'Список із комп’ютера вокзалу',
          en: 'List from a computer of the station',
        }),
        languages: ['ru'],
        date: '2022-04-20~',
        method: 'from_device',
      }),
    },
  ];
}
