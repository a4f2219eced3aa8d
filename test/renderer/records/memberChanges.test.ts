import { expect, test } from 'vitest';
import { changesIn } from '../../../renderer/records/memberChanges.ts';
import { speechOf } from '../../../renderer/records/speech.ts';
import { en } from '../../../renderer/words/en/index.ts';
import { uk } from '../../../renderer/words/uk/index.ts';
import { createFormat } from '../../../renderer/words/format.ts';
import * as z from 'zod';
import { Evacuation } from '../../../shared/records/details/moved.ts';
import { nouns, nounNames } from '../../../shared/records/index.ts';

const speech = speechOf(en.members, createFormat('en', 'UTC'));
const place = {
  name: 'Inventedville',
  region: null,
  country: 'UA',
  facility: null,
  facilityType: null,
};

const limbs = Object.fromEntries(Object.keys(Evacuation.shape).map(name => [name, null]));

test('of a member with parts only the parts that differ are told', () => {
  const difference = {
    member: 'from',
    before: place,
    after: { ...place, facility: 'Invented home' },
  };
  expect(changesIn('act', [difference], speech)).toEqual([
    { field: 'From: facility', before: null, after: 'Invented home' },
  ]);
});

test('of a list each item is told on its own, and an item that stayed is not told', () => {
  const leg = (to: string, transport: string) => ({
    from: null,
    to,
    when: '2022-09',
    transport,
    vehicle: null,
    stage: null,
    inferred: false,
  });
  const before = [leg('A', 'bus'), leg('B', 'bus')];
  const after = [leg('A', 'bus'), leg('B', 'train')];
  const told = changesIn('act', [{ member: 'legs', before, after }], speech);
  expect(told).toHaveLength(1);
  expect(told[0]?.field).toMatch(/· 2$/);
  expect(told[0]?.before).toContain('bus');
  expect(told[0]?.after).toContain('train');
});

test('dates, terms and answers are said in words, in the language of the window', () => {
  const value = (law: string, status: string) => ({ about: 'legalStatus', law, status });
  const [law, status] = changesIn(
    'assertion',
    [{ member: 'value', before: null, after: value('russian-claim', 'claimed_orphan') }],
    speechOf(uk.members, createFormat('uk', 'UTC')),
  );
  expect(law?.after).toBe('за твердженням Росії або її окупаційної влади');
  expect(status?.after).toBe('заявлено як «сирота»');
  const [begin] = changesIn('act', [{ member: 'begin', before: null, after: '2022-09~' }], speech);
  expect(begin?.after).toBe('about September 2022');
});

test('of a checklist each answer that changed is told on its own, also where none was begun before', () => {
  const evacuation = { ...limbs, occupied: true, withinFacts: 'across the border' };
  const told = (before: object | null, after: object | null) =>
    changesIn(
      'episode',
      [
        {
          member: 'details',
          before: { form: 'movement', evacuation: before },
          after: { form: 'movement', evacuation: after },
        },
      ],
      speech,
    );
  expect(told(null, evacuation).map(change => [change.before, change.after])).toEqual([
    [null, 'yes'],
    [null, 'across the border'],
  ]);
  const [change, ...others] = told(evacuation, { ...evacuation, occupied: false });
  expect([change?.field, change?.before, change?.after, others]).toEqual([
    'The place was occupied on that date',
    'yes',
    'no',
    [],
  ]);
});

test('every member of every noun that can be revised has words', () => {
  /** Given by the vault, or the identifier of another record: told by that record’s own entries. */
  const untold = new Set(
    'number child act evidence target derivedFrom sha512 about answers'.split(' '),
  );
  /** What was decided, or links, stands where it was written: only how is revised, and which record leads is an id. */
  const settled = new Set(
    'one other of when score grounds compared leading'.split(' ').map(member => `pair.${member}`),
  )
    .add('bearing.theory')
    .add('bearing.element');
  const sample = (schema: z.ZodType): unknown => {
    if (schema instanceof z.ZodPipe) return sample(schema.in as z.ZodType);
    if (schema instanceof z.ZodNullable) return sample(schema.unwrap() as z.ZodType);
    if (schema instanceof z.ZodArray) return [sample(schema.element as z.ZodType)];
    if (schema instanceof z.ZodObject)
      return Object.fromEntries(
        Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, inner]) => [
          key,
          sample(inner),
        ]),
      );
    if (schema instanceof z.ZodUnion) return sample(schema.options[0] as z.ZodType);
    if (schema instanceof z.ZodLiteral) return schema.value;
    if (schema instanceof z.ZodEnum) return schema.options[0];
    if (schema instanceof z.ZodBoolean) return true;
    if (schema instanceof z.ZodNumber) return 7;
    return '2022';
  };
  const silent = nounNames.flatMap(noun =>
    Object.entries(nouns[noun].shape)
      .filter(([member]) => !untold.has(member))
      .filter(([member, schema]) => {
        const difference = { member, before: null, after: sample(schema as z.ZodType) };
        const told = changesIn(noun, [difference], speech);
        return told.length === 0 || told.some(({ field }) => !/[A-Z ]/.test(field));
      })
      .map(([member]) => `${noun}.${member}`)
      .filter(member => !settled.has(member)),
  );
  expect(silent).toEqual([]);
});
