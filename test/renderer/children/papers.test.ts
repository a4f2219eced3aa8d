/** The card of Additional Protocol I and the tracing request: filled from the record, and nothing guessed. */
import { expect, test } from 'vitest';
import {
  cardFields,
  missingOf,
  paperFacts,
  tracingFields,
} from '../../../renderer/screens/children/papers.ts';
import { speechOf } from '../../../renderer/records/speech.ts';
import { createFormat } from '../../../renderer/words/format.ts';
import { en } from '../../../renderer/words/en/index.ts';
import { blankDetails } from '../../support/details.ts';
import { openBench, valueOf } from '../../support/engine.ts';
import { movement, nameUk, newAct, newChild, statement } from '../../support/records.ts';

const speech = speechOf(en.members, createFormat('en', 'UTC'));
const guardian = (name: string, relation: string, authority: 'ukrainian' | 'russian-claim') =>
  statement({ about: 'guardian', name, record: null, relation, authority, contact: null });

test('a card tells what is recorded, marks an imposed name, and takes no appointment of the occupier for kin', async () => {
  const { client } = await openBench();
  const imposed = nameUk('Демонстраційний', 'Матвій');
  const { id } = valueOf(
    await client.child.register(
      newChild([
        nameUk('Вигаданенко', 'Матвій'),
        { ...imposed, value: { ...nameValue(imposed), kind: 'imposed' } },
        guardian('Вигаданенко Оксана', 'mother', 'ukrainian'),
        guardian('Демонстраційна Анна', 'guardian_ru_claim', 'russian-claim'),
      ]),
    ),
  );
  const record = (type: string, begin: string, details = movement(id).details) =>
    client.episode.record({
      act: newAct(type, { begin }),
      participations: [{ ...movement(id), details }],
      citations: [],
    });
  valueOf(await record('camp_trip', '2022-09-13'));
  valueOf(await record('deportation', '2022-11-02'));
  const gone = { ...blankDetails('death'), deathDate: '2024-01' };
  valueOf(await record('death', '2024-01', gone));

  const facts = paperFacts(valueOf(await client.child.get({ id })), speech);
  expect(facts.surname).toEqual(['Вигаданенко', 'Демонстраційний (imposed name)']);
  expect(facts.mother).toEqual(['Вигаданенко Оксана']);
  expect([facts.father, facts.nextOfKin]).toEqual([[], []]);
  // a camp is not abroad: what counts is the day on which the country was left
  expect(facts.departed).toEqual(['2 November 2022, Вигадане, Ukraine']);
  expect(facts.death).toEqual(['January 2024']);
  const missing = missingOf(cardFields, facts);
  expect(missing).toContain('bloodGroup');
  expect(missing).not.toContain('mother');
  expect(missingOf(tracingFields, facts)).toContain('earlierRequests');
});

function nameValue({ value }: ReturnType<typeof nameUk>) {
  if (value.about !== 'name') throw new Error('no name');
  return value;
}
