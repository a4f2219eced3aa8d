import { barsWebm, patternMp4, toneOgg } from '../assets/recordings.ts';
import { wavOf } from '../files/sound.ts';
import { escapeXml, utf8 } from '../files/text.ts';
import { zipOf } from '../files/zip.ts';
import type { Say } from '../language.ts';
import { factsOf, fromBase64, type DemoFile } from './facts.ts';
import { rosterRows } from './office.ts';

function page(title: string, paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map(text => `<p>${escapeXml(text)}</p>`).join('\n');
  return utf8(
    `<!DOCTYPE html>\n<html lang="ru"><head><meta charset="utf-8"><title>${escapeXml(title)}</title></head>\n` +
      `<body>\n<!-- saved from https://example.org/ -->\n<h1>${escapeXml(title)}</h1>\n${body}\n</body></html>\n`,
  );
}

const route =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" font-family="sans-serif" font-size="12">' +
  '<title>Synthetic route</title><path d="M40 60 L150 110 L230 150 L360 30" fill="none" stroke="#345" ' +
  'stroke-width="2"/><g><circle cx="40" cy="60" r="5"/><text x="30" y="48">Херсон</text>' +
  '<circle cx="150" cy="110" r="5"/><text x="140" y="130">Армянськ</text><circle cx="230" cy="150" r="5"/>' +
  '<text x="240" y="160">Євпаторія</text><circle cx="360" cy="30" r="5"/><text x="290" y="22">Підмосков’я</text>' +
  '</g></svg>\n';

/** Recordings, pages as they were saved, drawings and bundles. */
export function captures(say: Say): DemoFile[] {
  const csv = rosterRows(6).map(row => row.join(';'));
  return [
    {
      key: 'video-bus',
      name: 'VID_20220913_0640.mp4',
      make: () => fromBase64(patternMp4),
      facts: factsOf({
        type: 'video',
        title: say({ uk: 'Відео посадки в автобус', en: 'Video of boarding the bus' }),
        date: '2022-09-13',
        method: 'from_person',
        protectedSource: true,
        consent: 'given',
        giver: 'adult_self',
        scope: ['store', 'ua_prosecution', 'icc'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'video-ceremony',
      name: 'вручение паспортов.webm',
      make: () => fromBase64(barsWebm),
      facts: factsOf({
        type: 'video',
        title: say({ uk: 'Відео вручення паспортів', en: 'Video of handing out passports' }),
        languages: ['ru'],
        date: '2023-03-04',
        method: 'from_internet',
        url: 'https://example.org/video/0',
      }),
    },
    {
      key: 'audio-call',
      name: 'дзвінок 02.10.wav',
      make: () => wavOf([392, 330, 392, 440, 330]),
      facts: factsOf({
        type: 'audio',
        title: say({ uk: 'Запис дзвінка з табору', en: 'Recording of a call from the camp' }),
        languages: ['uk'],
        date: '2022-10-02',
        method: 'from_person',
        consent: 'given',
        giver: 'parent',
        scope: ['store', 'ua_prosecution', 'recording'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'audio-message',
      name: 'voice_0012.ogg',
      make: () => fromBase64(toneOgg),
      facts: factsOf({
        type: 'audio',
        title: say({ uk: 'Голосове повідомлення тітки', en: 'Voice message of the aunt' }),
        languages: ['uk'],
        date: '2022-03-01~',
        method: 'from_person',
        consent: 'withdrawn',
        giver: 'adult_self',
      }),
    },
    {
      key: 'page-camp',
      name: 'Вымышленная чайка — смена.html',
      make: () =>
        page('Осенняя смена (вымышленная страница)', [
          'В лагерь «Вымышленная чайка» прибыли ребята из Херсонской области.',
          'Смена продлена до особого распоряжения.',
        ]),
      facts: factsOf({
        type: 'media_article',
        title: say({
          uk: 'Сторінка табору: зміну продовжено',
          en: 'Camp page: the stay is extended',
        }),
        languages: ['ru'],
        date: '2022-09-28',
        method: 'from_internet',
        url: 'https://example.org/chaika',
      }),
    },
    {
      key: 'page-decree',
      name: 'новость.htm',
      make: () =>
        page('Дети получили гражданство (вымышленная новость)', [
          'Указом № 0 гражданство предоставлено группе воспитанников. Имена не сообщаются.',
        ]),
      facts: factsOf({
        type: 'media_article',
        title: say({ uk: 'Новина про надання громадянства', en: 'News of citizenship granted' }),
        languages: ['ru'],
        date: '2023-03-04',
        method: 'from_internet',
        url: 'https://example.org/news/0',
      }),
    },
    {
      key: 'list-csv',
      name: 'roster.csv',
      make: () => utf8(`\ufeff№;ФИО;Год;Откуда\r\n${csv.join('\r\n')}\r\n`),
      facts: factsOf({
        type: 'transfer_list',
        title: say({ uk: 'Той самий список як CSV', en: 'The same list as CSV' }),
        languages: ['ru'],
        date: '2022-09-12',
        method: 'from_device',
      }),
    },
    {
      key: 'drawing-route',
      name: 'маршрут.svg',
      make: () => utf8(route),
      facts: factsOf({
        type: 'other',
        title: say({ uk: 'Схема маршруту', en: 'Drawing of the route' }),
        languages: ['uk'],
        date: '2023-01',
        author: say({ uk: 'документатор', en: 'the documenter' }),
        derivedHow: say({
          uk: 'за світлинами та списком',
          en: 'from the photographs and the list',
        }),
      }),
    },
    {
      key: 'bundle-phone',
      name: 'telephone_backup.zip',
      make: () =>
        zipOf([
          { name: 'DCIM/README.txt', bytes: utf8('Synthetic backup of a telephone.\n') },
          { name: 'notes/нотатка.txt', bytes: utf8('Вигадана нотатка: вагон 4, третя група.\n') },
          {
            name: 'contacts.vcf',
            bytes: utf8('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Example\r\nEND:VCARD\r\n'),
          },
        ]),
      facts: factsOf({
        type: 'other',
        title: say({ uk: 'Резервна копія телефону', en: 'Backup of a telephone' }),
        date: '2022-06-19',
        method: 'from_device',
        consent: 'given',
        giver: 'parent',
        scope: ['store', 'ua_prosecution'],
        confidentiality: 'sealed',
      }),
    },
  ];
}
