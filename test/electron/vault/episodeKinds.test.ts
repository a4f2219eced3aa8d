/** Every kind of episode of the vocabulary: recorded, found, revised, approved, withdrawn. */
import { expect, test } from 'vitest';
import { RequestDetails } from '../../../shared/records/details/answered.ts';
import type { EpisodeForm } from '../../../shared/records/episode.ts';
import { vocabularies } from '../../../shared/vocabulary/index.ts';
import { detailRows } from '../../../shared/package/pages/detailRows.ts';
import { pageWords } from '../../../shared/package/pages/words.ts';
import { en } from '../../../renderer/words/en/index.ts';
import { uk } from '../../../renderer/words/uk/index.ts';
import { enrol, openAs } from '../../support/colleagues.ts';
import { blankDetails, filledDetails } from '../../support/details.ts';
import { openBench, valueOf, type Bench } from '../../support/engine.ts';
import { movement, nameUk, newAct, newChild } from '../../support/records.ts';

const kinds = vocabularies.episodeTypes;
const reason = 'уточнення за витягом';
/** A word of its own for each kind, far enough from every other for a search that forgives slips. */
const wordOf = (at: number) =>
  Array.from(String(100 + at), digit => 'барвжмнпст'[Number(digit)] ?? '').join('о') + 'ець';

const blankRequest = RequestDetails.parse(blankDetails('request'));

interface Made {
  readonly kind: string;
  readonly form: EpisodeForm;
  readonly episode: string;
  readonly sibling: string;
  readonly word: string;
}

async function recordAll({ client }: Bench) {
  const one = valueOf(await client.child.register(newChild()));
  const other = valueOf(await client.child.register(newChild([nameUk('Вигаданенко', 'Київа')])));
  const made: Made[] = [];
  for (const [at, kind] of kinds.entries()) {
    const word = wordOf(at);
    const part = { ...movement(one.id), details: filledDetails(kind.form, word) };
    const sister = { ...part, child: other.id, details: blankDetails(kind.form) };
    const recorded = valueOf(
      await client.episode.record({
        act: newAct(kind.id),
        participations: [part, sister],
        citations: [],
      }),
    );
    const [episode, sibling] = recorded.episodes;
    made.push({ kind: kind.id, form: kind.form, episode: episode!.id, sibling: sibling!.id, word });
  }
  return { children: [one.id, other.id], made };
}

test('every kind is recorded with all that its form has, found, revised, approved and withdrawn', async () => {
  const bench = await openBench();
  await enrol(bench, 'Ірина Друга', 'reviewer');
  const { client } = bench;
  const { children, made } = await recordAll(bench);
  const statesOf = async (child: string) => {
    const { episodes } = valueOf(await bench.client.child.get({ id: child }));
    return new Map(episodes.map(({ episode }) => [episode.id, episode]));
  };
  const recorded = await statesOf(children[0]!);
  const looked = [];
  for (const { kind, form, episode, sibling, word } of made) {
    const { fields, changed } = recorded.get(episode)!;
    expect(fields.details, kind).toEqual(filledDetails(form, word));
    // a flag has no text: nothing of it can be found by what was written
    if (detailRows[form].some(row => row.show === 'text')) {
      const found = valueOf(await client.search.find({ text: word, types: ['episode'], limit: 5 }));
      expect(
        found.hits.map(hit => hit.id),
        kind,
      ).toEqual([episode]);
    }
    const changes = { details: blankDetails(form) };
    const revision = { type: 'episode' as const, id: episode, expectedSeq: changed.seq };
    const { seq } = valueOf(await client.record.revise({ ...revision, changes, reason }));
    looked.push({ type: 'episode' as const, id: episode, change: seq });
    valueOf(await client.record.withdraw({ type: 'episode', id: sibling, reason }));
  }
  valueOf(await client.review.submit({ records: looked, reason: null }));
  await openAs(bench, 'Ірина Друга');
  valueOf(await bench.client.review.approve({ records: looked, reason: null }));
  const [approved, withdrawn] = [await statesOf(children[0]!), await statesOf(children[1]!)];
  for (const { kind, form, episode, sibling } of made) {
    const { fields, review } = approved.get(episode)!;
    expect([review.state, fields.details], kind).toEqual(['approved', blankDetails(form)]);
    expect(withdrawn.get(sibling)?.status, kind).toBe('withdrawn');
  }
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('every form has a name, a heading and a label for each of its members in both languages', () => {
  for (const words of [uk, en]) {
    for (const { form } of kinds) {
      expect(words.episodes.sections.details[form], form).not.toBe('');
      expect(words.children.list.forms[form], form).not.toBe('');
    }
  }
  for (const form of new Set(kinds.map(kind => kind.form))) {
    for (const { label } of detailRows[form]) {
      const { uk: ours, en: theirs } = pageWords;
      expect(
        [ours, theirs].map(words => Object.hasOwn(words.labels, label)),
        label,
      ).toEqual([true, true]);
    }
  }
});

test('a request past its deadline is counted and listed until it is answered; silence is no answer', async () => {
  let now = '2024-03-01T10:00:00.000Z';
  const { client } = await openBench({ clock: () => new Date(now) });
  const { id } = valueOf(await client.child.register(newChild()));
  const details = { ...blankRequest, answerDue: '2024-03-15' };
  const act = newAct('tracing_request');
  const participations = [{ ...movement(id), details }];
  const { episodes } = valueOf(await client.episode.record({ act, participations, citations: [] }));
  const [episode] = episodes;
  const filter = {
    ...{ text: '', status: 'active' as const, caseStatus: null, country: null, form: null },
    ...{ unproven: false, overdue: true },
  };
  const counted = async () => {
    const page = { order: 'number' as const, descending: false, cursor: null, limit: 10 };
    const { total } = valueOf(await client.child.list({ filter, ...page }));
    return [valueOf(await client.child.figures({})).overdue, total];
  };
  const answer = async (answered: object) => {
    const { changed, fields } = valueOf(await client.episode.get({ id: episode!.id })).episode;
    const changes = { details: { ...fields.details, ...answered } };
    const revision = { type: 'episode' as const, id: episode!.id, expectedSeq: changed.seq };
    valueOf(await client.record.revise({ ...revision, changes, reason }));
  };
  // on its last day an answer is in time
  now = '2024-03-15T23:00:00.000Z';
  expect(await counted()).toEqual([0, 0]);
  now = '2024-03-16T00:00:00.000Z';
  expect(await counted()).toEqual([1, 1]);
  await answer({ requestAnswer: 'silent' });
  expect(await counted()).toEqual([1, 1]);
  await answer({ requestAnswer: 'refused', answeredOn: '2024-04' });
  expect(await counted()).toEqual([0, 0]);
});
