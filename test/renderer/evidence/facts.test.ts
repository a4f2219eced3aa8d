import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EvidenceFacts } from '../../../shared/records/evidence.ts';
import { speechOf } from '../../../renderer/records/speech.ts';
import { createFormat } from '../../../renderer/words/format.ts';
import { en } from '../../../renderer/words/en/index.ts';
import { uk } from '../../../renderer/words/uk/index.ts';
import { saidRows } from '../../../renderer/screens/evidence/saidRows.ts';
import {
  consentStates,
  emptyFacts,
  factsOf,
  formOf,
  type FactsForm,
} from '../../../renderer/screens/evidence/factsForm.ts';

const speech = {
  uk: speechOf(uk.members, createFormat('uk', 'UTC')),
  en: speechOf(en.members, createFormat('en', 'UTC')),
};
const other = '1c2d3e4f-0a1b-4c2d-8e3f-4a5b6c7d8e9f';
const dates = ['', '14.09.2022', 'бл. вересня 2022', '2022-09/2022-11', 'до 2023', '2022?', '156X'];
const text = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 30 }).filter(each => !/\s/.test(each)),
);
const date = fc.constantFrom(...dates);

const anyForm: fc.Arbitrary<FactsForm> = fc.record({
  type: fc.constantFrom('photo', 'x-own-term', 'other'),
  title: text,
  description: fc.array(text, { maxLength: 3 }).map(all => all.join('\n\n')),
  languages: fc.subarray(['uk', 'ru', 'en']),
  date,
  author: text,
  method: fc.constantFrom(null, 'seized'),
  fromWhom: text,
  relation: text,
  protectedSource: fc.boolean(),
  acquiredBy: text,
  acquiredWhen: date,
  where: text,
  url: text,
  circumstances: text,
  consent: fc.constantFrom(...consentStates),
  giver: fc.constantFrom(null, 'parent'),
  giverName: text,
  scope: fc.subarray(['store', 'icc']),
  consentWhen: date,
  expires: date,
  explainedBy: text,
  consentLanguage: fc.constantFrom(null, 'uk'),
  consentNote: text,
  confidentiality: fc.constantFrom('public', 'sealed'),
  location: text,
  childStatement: fc.constantFrom('none', 'by-non-specialist'),
  derivedFrom: fc.constantFrom({ id: null, label: '' }, { id: other, label: 'E-000001' }),
  derivedHow: text,
  sourceRecords: fc.constantFrom([], [other]),
});

test('whatever is typed, the vault accepts it, and opening and saving it again changes nothing', () => {
  fc.assert(
    fc.property(anyForm, form => {
      const facts = factsOf(form, 'file', 'uk');
      expect(facts).not.toBe(null);
      const recorded = EvidenceFacts.parse(facts);
      for (const language of ['uk', 'en'] as const) {
        const again = factsOf(formOf(recorded, 'E-000001', speech[language]), 'file', language);
        expect(EvidenceFacts.parse(again)).toEqual(recorded);
      }
    }),
  );
});

test('nothing is recorded while the type is missing, a date is not understood, or an origin not chosen', () => {
  const whole = { ...emptyFacts, type: 'photo' };
  expect(factsOf(whole, 'file', 'uk')).not.toBe(null);
  expect(factsOf(emptyFacts, 'file', 'uk')).toBe(null);
  expect(factsOf({ ...whole, acquiredWhen: 'колись' }, 'file', 'uk')).toBe(null);
  expect(factsOf({ ...whole, derivedFrom: { id: null, label: 'E-1' } }, 'file', 'uk')).toBe(null);
});

test('a thing must say where it is kept; a file is kept in the vault and nowhere else', () => {
  const whole = { ...emptyFacts, type: 'other', location: ' ' };
  expect(factsOf(whole, 'physical', 'uk')).toBe(null);
  const kept = { ...whole, location: 'Шафа 3' };
  expect(factsOf(kept, 'physical', 'uk')?.location).toBe('Шафа 3');
  expect(factsOf(kept, 'file', 'uk')?.location).toBe(null);
});

test('what does not belong to the state of consent is not recorded, though it was typed before', () => {
  const typed: FactsForm = {
    ...emptyFacts,
    type: 'photo',
    giver: 'parent',
    giverName: 'Вигаданенко О.',
    scope: ['icc'],
    expires: '2030',
    consentNote: 'примітка',
  };
  const consent = (state: FactsForm['consent']) =>
    factsOf({ ...typed, consent: state }, 'file', 'uk')?.consent;
  expect(consent('given')).toMatchObject({ giver: 'parent', scope: ['icc'], expires: '2030' });
  const none = { giverName: null, scope: [], expires: null, note: 'примітка' };
  expect(consent('not-asked')).toMatchObject({ ...none, giver: null });
  expect(consent('not-obtainable')).toMatchObject({ ...none, giver: 'parent' });
});

test('what nobody said is told as unsaid, and nothing of the file is told as said by a person', () => {
  const facts = factsOf({ ...emptyFacts, type: 'photo', author: 'Автор' }, 'file', 'uk')!;
  const rows = saidRows({ ...facts, nature: 'file' }, speech.uk);
  const value = (path: string) => rows.find(row => row.path === path)?.value;
  expect(value('author')).toBe('Автор');
  expect(value('title')).toBe(null);
  expect(value('acquisition/fromWhom')).toBe(null);
  expect(rows.some(({ path }) => path.startsWith('file/') || path === 'sha512')).toBe(false);
});
