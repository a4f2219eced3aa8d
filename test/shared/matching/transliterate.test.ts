import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transliterateRussian, transliterateUkrainian } from '../../../shared/matching/index.ts';
import { vectorsAt } from '../../support/vectors.ts';
import { anyText } from '../../support/anyText.ts';

const kmu = vectorsAt('names', 'translit', 'kmu55_annex.tsv');
const schemas = vectorsAt('names', 'translit', 'iuliia_schemas.json');

test.skipIf(kmu === null)(
  'Ukrainian: every pair of the annex to resolution 55 (outside vectors)',
  () => {
    const pairs = readFileSync(kmu!, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t'));
    expect(pairs.length).toBeGreaterThan(50);
    for (const [cyrillic, latin] of pairs) expect(transliterateUkrainian(cyrillic!)).toBe(latin);
  },
);

test.skipIf(schemas === null)('Russian: every sample of ICAO Doc 9303 (outside vectors)', () => {
  const all = JSON.parse(readFileSync(schemas!, 'utf8')) as Record<
    string,
    { samples: [string, string][] }
  >;
  const { samples } = all['icao_doc_9303']!;
  expect(samples.length).toBeGreaterThan(0);
  for (const [cyrillic, latin] of samples) expect(transliterateRussian(cyrillic)).toBe(latin);
});

test.each([
  ['Розгон Згурський ЗГУРСЬКИЙ', 'Rozghon Zghurskyi ZGHURSKYI'],
  ["Знам’янка Знам'янка Знамʼянка", 'Znamianka Znamianka Znamianka'],
  ['Нечуй-Яворський', 'Nechui-Yavorskyi'],
  ['ЩЕРБАК Щербак Щ', 'SHCHERBAK Shcherbak Shch'],
  ['Є. Ю. Їжакевич', 'Ye. Yu. Yizhakevych'],
  ['Юрій', 'Yurii'],
  ['МАРІЯ', 'MARIIA'],
  ['вул. Миру, 5 (кв. 7)', 'vul. Myru, 5 (kv. 7)'],
])('Ukrainian %s', (cyrillic, latin) => {
  expect(transliterateUkrainian(cyrillic)).toBe(latin);
});

test('letters written in two parts are one letter', () => {
  for (const name of ['Андрій', 'Їжакевич', 'Київ', 'Йосипівка']) {
    expect(transliterateUkrainian(name.normalize('NFD'))).toBe(transliterateUkrainian(name));
  }
});

test('Latin text stays as it is, and nothing makes it throw', () => {
  fc.assert(
    fc.property(anyText, text => {
      const latin = text
        .normalize('NFC')
        .replace(/[\p{Script=Cyrillic}'’ʼ‘`ʹ]/gu, '')
        .normalize('NFC');
      expect(transliterateUkrainian(latin)).toBe(latin);
      expect(transliterateRussian(latin)).toBe(latin);
      transliterateUkrainian(text);
    }),
  );
});
