import { expect, test } from 'vitest';
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import { Act } from '../../../shared/records/act.ts';
import { Episode } from '../../../shared/records/episode.ts';
import { blankDetails, detailsOf } from '../../../renderer/screens/children/detailsForm.ts';
import { partOf, unsure } from '../../../renderer/screens/children/episodeForm.ts';
import { DateEntry } from '../../../renderer/records/entry.ts';
import { newReview } from '../../../shared/events/review.ts';
import { gapsOf } from '../../../renderer/screens/children/gaps.ts';
import { newAct } from '../../support/records.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const stamp = { seq: 1, at: '2024-01-01T00:00:00.000Z', by: 'u' };
const view = {
  id,
  status: 'active' as const,
  withheld: [],
  begun: stamp,
  changed: stamp,
  withdrawn: null,
  review: newReview(stamp),
};

function episode(
  supports: number,
  contradicts: number,
  act: Parameters<typeof newAct>[1] = {},
): EpisodeWithAct {
  const details = detailsOf(blankDetails('movement', []), new DateEntry('en'));
  return {
    episode: {
      ...view,
      type: 'episode',
      fields: Episode.parse({ ...partOf(unsure, '', details), number: 1, child: id, act: id }),
    },
    act: { ...view, type: 'act', fields: Act.parse(newAct('deportation', act)) },
    proof: { supports, contradicts, leavesOpen: 0 },
    others: [],
  };
}

function stated(value: AssertionValue, status: 'active' | 'withdrawn' = 'active') {
  return { id: JSON.stringify(value), status, fields: { value, preferred: false } };
}

const birth = (date: string) => ({ about: 'birth', date, place: null, country: null }) as const;
const guardian = (authority: 'ukrainian' | 'russian-claim') =>
  ({
    about: 'guardian',
    name: 'Invented',
    record: null,
    relation: 'mother',
    authority,
    contact: null,
  }) as const;
const kinds = (known: Parameters<typeof gapsOf>[0]) =>
  gapsOf(known, '2026-01-01').map(({ kind }) => kind);

test('of a child of whom nothing is known, all that is asked first is missing', () => {
  expect(kinds({ assertions: [], episodes: [] })).toEqual([
    'no-episode',
    'no-birth',
    'no-whereabouts',
    'no-guardian',
  ]);
});

test('an episode without support and one that is contradicted are told, contradiction first', () => {
  const found = kinds({ assertions: [], episodes: [episode(0, 0), episode(2, 1)] });
  expect(found.indexOf('contradicted')).toBeLessThan(found.indexOf('no-evidence'));
  expect(kinds({ assertions: [], episodes: [episode(1, 0)] })).not.toContain('no-evidence');
});

test('a date that is recorded as unknown is as missing as none', () => {
  expect(kinds({ assertions: [], episodes: [episode(1, 0, { begin: 'XXXX' })] })).toContain(
    'no-date',
  );
  expect(kinds({ assertions: [], episodes: [episode(1, 0, { begin: '2022~' })] })).not.toContain(
    'no-date',
  );
});

test('a guardian whom Russia claims to have appointed fills no gap; a withdrawn statement neither', () => {
  const claimed = [stated(guardian('russian-claim'))];
  expect(kinds({ assertions: claimed, episodes: [] })).toContain('no-guardian');
  const own = [stated(guardian('ukrainian'))];
  expect(kinds({ assertions: own, episodes: [] })).not.toContain('no-guardian');
  const withdrawn = [
    stated(guardian('ukrainian'), 'withdrawn'),
    stated(birth('2012')),
    stated(birth('2014'), 'withdrawn'),
  ];
  const found = kinds({ assertions: withdrawn, episodes: [] });
  expect(found).toContain('no-guardian');
  expect(found).not.toContain('contradiction');
});

test('what act and episode both name as unknown is told once', () => {
  const both = episode(1, 0, { unknowns: ['Who gave the order.'] });
  both.episode.fields.unknowns = ['Who gave the order.', 'The day.'];
  expect(
    kinds({ assertions: [], episodes: [both] }).filter(kind => kind === 'unknown'),
  ).toHaveLength(2);
});
