/** What a consent allows, for whom and until when; and from whom a record is held back. */
import { expect, test } from 'vitest';
import {
  askAgainFrom,
  hindranceOf,
  type DecidingConsent,
  type Hindrance,
} from '../../../shared/records/consent.ts';
import { isHeldFrom, type Recipient } from '../../../shared/records/holdBack.ts';
import { warningsOf, type WarnedInterview } from '../../../shared/records/interview.ts';

const day = '2026-11-23';

function consent(
  state: string,
  scope: readonly string[] = [],
  expires: string | null = null,
): DecidingConsent {
  return { state, scope: [...scope], expires };
}

const given = consent('given', ['icc', 'store']);

test.each<[string, DecidingConsent[], string | null, Hindrance | null]>([
  ['nobody was asked', [], 'icc', 'not-asked'],
  ['asking is noted, no answer', [consent('not-asked')], null, 'not-asked'],
  ['given for this use', [given], 'icc', null],
  ['given for another use', [given], 'un', 'not-covered'],
  ['given for nothing in particular', [consent('given')], 'icc', 'not-covered'],
  ['given, and nobody said for whom', [given], null, null],
  ['refused', [consent('refused')], 'icc', 'refused'],
  ['refused, and nobody said for whom', [consent('refused')], null, 'refused'],
  ['given, then taken back whole', [given, consent('withdrawn')], 'icc', 'withdrawn'],
  ['given, then taken back for this', [given, consent('withdrawn', ['icc'])], 'icc', 'withdrawn'],
  ['given, then refused for another use', [given, consent('refused', ['un'])], 'icc', null],
  ['refused, then given', [consent('refused'), given], 'icc', null],
  ['over yesterday', [consent('given', ['icc'], '2026-11-22')], 'icc', 'expired'],
  ['good to the end of today', [consent('given', ['icc'], day)], 'icc', null],
  ['good to the end of the month', [consent('given', ['icc'], '2026-11')], 'icc', null],
  ['over last month', [consent('given', ['icc'], '2026-10')], 'icc', 'expired'],
  ['without an end', [consent('given', ['icc'], '2026-01/..')], 'icc', null],
  ['needs none', [consent('not-needed')], 'icc', null],
  ['cannot be had', [consent('not-obtainable')], 'icc', null],
])('consent: %s', (_, consents, use, expected) => {
  expect(hindranceOf(consents, use, day)).toBe(expected);
});

const asked = (giver: string, day: string | null, state = 'given') => ({
  state,
  giver,
  asked: day,
});

test.each<[string, Parameters<typeof askAgainFrom>[0], string | null, string | null]>([
  ['a parent agreed', [asked('parent', '2023-05-01')], '2010-06-15', '2028-06-15'],
  ['the earliest day an uncertain birth allows', [asked('parent', null)], '2008', '2026-01-01'],
  ['born on 29 February', [asked('parent', '2023')], '2008-02-29', '2026-03-01'],
  [
    'asked again when of age',
    [asked('parent', '2023'), asked('adult_self', '2028-07')],
    '2010-06-15',
    null,
  ],
  [
    'refused when of age',
    [asked('parent', '2023'), asked('x', '2028-07', 'refused')],
    '2010-06-15',
    null,
  ],
  ['nothing was given', [asked('parent', '2023', 'refused')], '2010-06-15', null],
  ['birth unknown', [asked('parent', '2023')], null, null],
])('at 18: %s', (_, consents, birth, expected) => {
  expect(askAgainFrom(consents, birth)).toBe(expected);
});

const nobodySaid: Recipient = { kind: null, addressee: null };
const icc: Recipient = { kind: 'icc', addressee: 'Канцелярія Прокурора' };
const everyone = { recipients: [], addressee: null, until: null };

test.each<[string, Parameters<typeof isHeldFrom>[0], Recipient, boolean]>([
  ['from everybody', everyone, icc, true],
  ['from everybody, to whom is not said', everyone, nobodySaid, true],
  ['from this kind', { ...everyone, recipients: ['icc'] }, icc, true],
  ['from another kind', { ...everyone, recipients: ['un'] }, icc, false],
  ['from a kind, to whom is not said', { ...everyone, recipients: ['un'] }, nobodySaid, true],
  ['from this one', { ...everyone, addressee: 'канцелярія  прокурора' }, icc, true],
  ['from another one', { ...everyone, addressee: 'Посольство' }, icc, false],
  [
    'from a kind or this one',
    { recipients: ['un'], addressee: icc.addressee, until: null },
    icc,
    true,
  ],
  ['to the end of today', { ...everyone, until: day }, icc, true],
  ['until yesterday', { ...everyone, until: '2026-11-22' }, icc, false],
  ['until some day of this year', { ...everyone, until: '2026' }, icc, true],
])('held back: %s', (_, holdBack, to, expected) => {
  expect(isHeldFrom(holdBack, to, day)).toBe(expected);
});

const nobody = { name: null, record: null };
const child = { name: 'C-0001', record: '11111111-1111-4111-8111-111111111111' };
const calm: WarnedInterview = {
  child,
  when: '2026-01-01',
  qualification: 'specialist',
  present: [{ role: 'lawyer', name: null, record: null, note: null }],
  consents: [
    {
      ...given,
      giver: 'parent',
      form: null,
      asked: null,
      askedBy: null,
      conditions: null,
      withdrawn: null,
      withdrawnWhy: null,
    },
  ],
  earlier: null,
};

test('an interview warns of each thing that is wrong, and of nothing else', () => {
  const warned = (change: Partial<WarnedInterview>, others = 0) =>
    warningsOf({ ...calm, ...change }, others, day);
  expect(warned({})).toEqual([]);
  expect(warned({ qualification: 'non_specialist' })).toEqual(['non-specialist']);
  expect(warned({ consents: [] })).toEqual(['no-consent']);
  expect(warned({ present: [] })).toEqual(['no-representative']);
  expect(warned({}, 1)).toEqual(['again']);
  expect(warned({ earlier: 2 })).toEqual(['again']);
  // an adult may be spoken with alone, more than once, and by anybody
  const adult = { child: nobody, qualification: 'non_specialist', present: [], earlier: 3 };
  expect(warned(adult, 1)).toEqual([]);
});
