import { expect, test } from 'vitest';
import { openBench, valueOf, type Bench } from '../../../support/engine.ts';
import { nameUk, newChild, statement } from '../../../support/records.ts';

async function registered(bench: Bench, name: string, date: string): Promise<string> {
  const [surname = '', given = '', patronymic = ''] = name.split(' ');
  const born = statement({ about: 'birth', date, place: null, country: null });
  const child = newChild([nameUk(surname, given, patronymic), born]);
  return valueOf(await bench.client.child.register(child)).id;
}

test('the whole vault is looked through for records of one child; siblings and the withdrawn are none', async () => {
  const bench = await openBench();
  const one = await registered(bench, 'Вигаданенко Микола Петрович', '2014-03-09');
  await registered(bench, 'Вигаданенко Назар Петрович', '2011-10-20');
  await registered(bench, 'Прикладенко Ада Левківна', '2014-03-09');
  expect(valueOf(await bench.client.child.pairs({}))).toEqual({
    children: 3,
    pairs: [],
    decided: 0,
    untold: 0,
  });
  const other = await registered(bench, 'Выгаданенко Коля Петрович', '2014-09-03');
  const { children, pairs } = valueOf(await bench.client.child.pairs({}));
  expect(children).toBe(4);
  expect(pairs.map(pair => [pair.one.id, pair.other.id])).toEqual([[one, other]]);
  expect(pairs[0]!.likeness.reasons).toMatchObject([
    { field: 'surname', level: 'same', ours: 'Вигаданенко', theirs: 'Выгаданенко' },
    { field: 'given', level: 'pet-form', ours: 'Микола', theirs: 'Коля' },
    { field: 'patronymic', level: 'same' },
    { field: 'birth', level: 'day-month-swapped', ours: '2014-03-09', theirs: '2014-09-03' },
  ]);
  valueOf(
    await bench.client.record.withdraw({ type: 'child', id: other, reason: 'подвійний запис' }),
  );
  expect(valueOf(await bench.client.child.pairs({})).pairs).toEqual([]);
});

test('looking through the vault tells how far it is, and stops when it is asked to', async () => {
  const bench = await openBench();
  for (let n = 1; n <= 25; n++) {
    await registered(
      bench,
      `Вигаданенко${'а'.repeat(n)} Ада Левківна`,
      `20${String(n).padStart(2, '0')}`,
    );
  }
  const told: number[] = [];
  const stop = new AbortController();
  const stopped = await bench.client.child.pairs(
    {},
    {
      signal: stop.signal,
      onProgress: ({ done }) => {
        told.push(done);
        stop.abort();
      },
    },
  );
  expect(stopped).toMatchObject({ error: { code: 'job/cancelled' } });
  expect(told).toEqual([10]);
});
