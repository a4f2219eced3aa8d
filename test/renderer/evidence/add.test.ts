import { expect, test } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import {
  addFor,
  AddForm,
  citationsAreWhole,
  draftKey,
} from '../../../renderer/screens/evidence/addForm.ts';
import {
  inputOf,
  nextGoing,
  outcomeOf,
  type AddResult,
  type Going,
} from '../../../renderer/screens/evidence/addOutcome.ts';
import {
  askedTarget,
  blankTarget,
  citationOf,
} from '../../../renderer/screens/evidence/citedTarget.ts';
import { emptyFacts, factsOf } from '../../../renderer/screens/evidence/factsForm.ts';
import { guessTypes } from '../../../renderer/screens/evidence/guess.ts';
import { repeatedNames } from '../../../renderer/screens/evidence/repeatedNames.ts';

const id = '1c2d3e4f-0a1b-4c2d-8e3f-4a5b6c7d8e9f';
const facts = factsOf({ ...emptyFacts, type: 'photo' }, 'file', 'uk')!;
const file = (token: string, name = 'скан.pdf') => ({ token, name });
const going: Going = {
  files: [file('a'), file('b'), file('c')],
  facts,
  citations: [],
  compartment: null,
  before: [],
};
const added = (token: string, number: number): AddResult['added'][number] => ({
  id,
  seq: number,
  number,
  name: 'скан.pdf',
  sha256: '0'.repeat(64),
  size: 1,
  sameAs: null,
  sameAsWithdrawn: false,
  file: token,
});

test('of files of one name only those that failed or were not reached are asked again', () => {
  const failed = { name: 'скан.pdf', code: 'source/missing', file: 'b' };
  const outcome = outcomeOf(going, { added: [added('a', 1)], failed: [failed], cancelled: true });
  expect(outcome.left).toEqual([file('c')]);
  const next = nextGoing(going, outcome);
  expect(inputOf(next!)).toEqual({ compartment: null, files: ['b', 'c'], facts, citations: [] });
  const later = outcomeOf(next!, {
    added: [added('b', 2), added('c', 3)],
    failed: [],
    cancelled: false,
  });
  expect(later.added.map(each => each.number)).toEqual([1, 2, 3]);
  expect(nextGoing(next!, later)).toBe(null);
});

test('what is too much for one go is left for the next', () => {
  const many = Array.from({ length: 10_001 }, (_, index) => file(String(index)));
  const all = { ...going, files: many };
  const input = inputOf(all);
  expect(contract.evidence.add.input.safeParse(input).success).toBe(true);
  const outcome = outcomeOf(all, {
    added: input.files.map((token, index) => added(token, index + 1)),
    failed: [],
    cancelled: false,
  });
  expect(nextGoing(all, outcome)?.files).toEqual([file('10000')]);
});

test('when the whole failed nothing is lost: all can be asked again', () => {
  const outcome = outcomeOf(going, null);
  expect(nextGoing(going, outcome)?.files).toEqual(going.files);
});

test('the vault accepts what the form asks', () => {
  const input = {
    ...inputOf(going),
    citations: [citationOf({ ...blankTarget(''), target: { type: 'child', id } })!],
  };
  expect(contract.evidence.add.input.safeParse(input).success).toBe(true);
});

test('a form for a record begins with it, and the form for another has another draft', () => {
  const target = { type: 'episode', id } as const;
  const child = { id, label: 'C-0001' };
  const begun = addFor(target, child);
  expect(begun.citations).toMatchObject([{ target, child, relation: 'supports' }]);
  expect(citationsAreWhole(begun.citations)).toBe(true);
  expect(draftKey(target, null)).not.toBe(draftKey({ type: 'child', id }, null));
  expect(draftKey(null, null)).toBe('evidence/add');
  expect(AddForm.parse(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
});

test('an address that names no record asks for nothing', () => {
  expect(askedTarget(`episode:${id}`)).toEqual({ type: 'episode', id });
  for (const text of [null, '', 'episode', `evidence:${id}`, 'child:../..', `child:${id}:x`]) {
    expect(askedTarget(text)).toBe(null);
  }
});

test('a row that says something but not of what stops the form; a blank one does not', () => {
  const row = blankTarget('k');
  expect(citationsAreWhole([row])).toBe(true);
  expect(citationsAreWhole([{ ...row, cite: 'с. 2' }])).toBe(false);
  expect(citationsAreWhole([{ ...row, cite: 'с. 2', target: { type: 'act', id } }])).toBe(true);
});

test('endings suggest a type, the most frequent first; what they do not tell is not guessed', () => {
  expect(guessTypes(['a.JPG', 'b.jpeg', 'c.mp4', 'd.pdf', 'без', 'x.constructor'])).toEqual([
    { type: 'photo', count: 2 },
    { type: 'video', count: 1 },
  ]);
  expect(guessTypes(['наказ.pdf'])).toEqual([]);
});

test('a name that stands twice in the list is told', () => {
  expect(repeatedNames(['а.pdf', 'б.pdf', 'а.pdf'])).toEqual(new Set(['а.pdf']));
});
