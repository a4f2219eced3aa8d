import { campOrder, guardianshipOrder } from '../assets/scans.ts';
import { pdfOf, type Page } from '../files/pdf.ts';
import type { Say } from '../language.ts';
import { factsOf, fromBase64, type DemoFile } from './facts.ts';

const scan = (base64: string): Page => ({
  scan: { jpeg: fromBase64(base64), width: 744, height: 1052 },
});

/** Scanned papers (a picture of the page, no text) and papers made on a computer (text that can be searched). */
export function orders(say: Say): DemoFile[] {
  const invented = say({ uk: 'Вигаданий документ.', en: 'An invented document.' });
  return [
    {
      key: 'order-camp',
      name: 'наказ 12.09.2022.pdf',
      make: () => pdfOf('Наказ (скан)', [scan(campOrder)]),
      facts: factsOf({
        type: 'evacuation_order',
        title: say({
          uk: 'Наказ про вивезення шести вихованців',
          en: 'Order to send six wards away',
        }),
        description: invented,
        languages: ['uk'],
        date: '2022-09-12',
        method: 'seized',
        when: '2022-11-25',
      }),
    },
    {
      key: 'order-guardianship',
      name: 'Приказ 00-ОП-22.pdf',
      make: () => pdfOf('Приказ (скан)', [scan(guardianshipOrder)]),
      facts: factsOf({
        type: 'guardianship_act',
        title: say({ uk: 'Приказ про попередню опіку', en: 'Order of preliminary guardianship' }),
        description: invented,
        languages: ['ru'],
        date: '2022-11-03',
        method: 'from_authority',
        when: '2023-02',
      }),
    },
    {
      key: 'orders-bundle',
      name: 'scan0007.pdf',
      make: () => pdfOf('scan0007', [scan(campOrder), scan(guardianshipOrder)]),
      facts: factsOf({
        type: 'decree_order',
        title: say({ uk: 'Обидва накази одним сканом', en: 'Both orders in one scan' }),
        languages: ['uk', 'ru'],
        date: '2022-09-12/2022-11-03',
        method: 'from_person',
        fromWhom: say({ uk: 'колишня вихователька', en: 'a former teacher' }),
        protectedSource: true,
        consent: 'given',
        giver: 'adult_self',
        scope: ['store', 'ua_prosecution'],
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'order-translated',
      name: 'Приказ 00-ОП-22 з перекладом.pdf',
      make: () =>
        pdfOf('Приказ з перекладом', [
          scan(guardianshipOrder),
          {
            lines: [
              'Переклад українською (вигаданий документ)',
              'НАКАЗ від 3 листопада 2022 року № 00-ОП/22 про встановлення попередньої опіки.',
              '1. Встановити попередню опіку над неповнолітніми за списком (4 особи) строком на шість місяців.',
              '2. Призначити опікуном Демонстраційну Анну Прикладівну.',
              '3. Опікунові оформити неповнолітнім документи протягом місяця.',
              '4. Відомості про місце влаштування третім особам не розголошувати.',
            ],
          },
        ]),
      facts: factsOf({
        type: 'translation',
        title: say({
          uk: 'Приказ про опіку з перекладом',
          en: 'Guardianship order with translation',
        }),
        languages: ['ru', 'uk'],
        date: '2023-03-02',
        method: 'other',
        derivedHow: say({ uk: 'переклад документатора', en: 'translated by the documenter' }),
      }),
    },
    {
      key: 'extract-erdr',
      name: 'витяг.pdf',
      make: () =>
        pdfOf('Витяг', [
          {
            lines: [
              'Витяг (вигаданий)',
              'Номер провадження: 00000000000000000. Дата внесення: 18.10.2022.',
              'Фабула: вивезення шести вихованців з м. Херсон до м. Євпаторія 13.09.2022 без згоди законних представників.',
              'Попередня кваліфікація: ч. 1 ст. 438 КК України.',
            ],
          },
        ]),
      facts: factsOf({
        type: 'erdr_extract',
        title: say({
          uk: 'Витяг із реєстру проваджень',
          en: 'Extract from the register of proceedings',
        }),
        languages: ['uk'],
        date: '2022-10-18',
        method: 'from_authority',
        confidentiality: 'restricted',
      }),
    },
    {
      key: 'answer-ministry',
      name: 'Ответ на запрос.pdf',
      make: () =>
        pdfOf('Ответ на запрос', [
          {
            lines: [
              'Ответ на запрос (вымышленный)',
              'На Ваш запрос сообщаем: несовершеннолетний Макетный А. П. в учреждениях области не значится.',
              'Сведения о предварительных опекунах отнесены к персональным данным и не предоставляются.',
            ],
          },
        ]),
      facts: factsOf({
        type: 'correspondence',
        title: say({
          uk: 'Відповідь: дитина «не значиться»',
          en: 'Answer: the child “is not listed”',
        }),
        languages: ['ru'],
        date: '2023-01-16',
        method: 'from_authority',
      }),
    },
    {
      key: 'expert-comparison',
      name: 'Expert comparison.pdf',
      make: () =>
        pdfOf('Expert comparison', [
          {
            lines: [
              'Comparison of two photographs (invented)',
              'Question: does the profile published in a database show the ward named in list No. 0/00-В?',
              'Finding: the features compared agree; the quality of the second picture limits the finding.',
              'Strength of support: moderate. A second examiner has not yet reviewed this opinion.',
            ],
          },
          { lines: ['Annex', 'Method, pictures and limits of the comparison.'] },
        ]),
      facts: factsOf({
        type: 'expert_report',
        title: say({ uk: 'Порівняння двох світлин', en: 'Comparison of two photographs' }),
        languages: ['en'],
        date: '2023-08-29',
        method: 'other',
      }),
    },
  ];
}
