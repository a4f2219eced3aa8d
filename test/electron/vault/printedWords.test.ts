/**
 * An auditor with nothing but the twelve words of last month's paper, and the number of entries on it, against an attacker
 * who holds every key and has written the whole vault anew so well that no check of the vault finds a fault.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBench, valueOf, type Bench } from '../../support/engine.ts';
import { forgeLedger, type Forgery } from '../../support/forgedLedger.ts';
import { nameUk, newChild } from '../../support/records.ts';

interface Paper {
  readonly size: number;
  readonly wordsUk: readonly string[];
  readonly wordsEn: readonly string[];
}

/** A vault whose checkpoint was printed a month ago, and which has grown since. */
async function printed(): Promise<{ bench: Bench; paper: Paper }> {
  const bench = await openBench();
  for (const name of ['Перша', 'Друга', 'Третя']) {
    valueOf(await bench.client.child.register(newChild([nameUk('Вигаданенко', name)])));
  }
  const paper = valueOf(await bench.client.ledger.checkpoint({}));
  for (const name of ['Четверта', 'Пʼята']) {
    valueOf(await bench.client.child.register(newChild([nameUk('Вигаданенко', name)])));
  }
  return { bench, paper };
}

async function check(bench: Bench, paper: Paper, size: number | null = paper.size) {
  return valueOf(
    await bench.client.checkpoint.checkWords({ words: paper.wordsUk.join(' '), size }),
  );
}

test('the words of an untouched ledger hold, in either language, with the size or without', async () => {
  const { bench, paper } = await printed();
  const holds = { verdict: 'holds', size: paper.size };
  expect(await check(bench, paper)).toMatchObject(holds);
  expect(await check(bench, paper, null)).toMatchObject(holds);
  const words = ` ${paper.wordsEn.join('\n ').toUpperCase()} `;
  expect(valueOf(await bench.client.checkpoint.checkWords({ words, size: null }))).toMatchObject(
    holds,
  );
  const wrong = await bench.client.checkpoint.checkWords({ words: 'one two', size: null });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'words/unreadable' } });
});

describe('against whoever holds all keys', () => {
  const attacks: Readonly<Record<string, { forgery: (size: number) => Forgery; verdict: string }>> =
    {
      'truncated, shorter than the paper': {
        forgery: size => ({ keep: size - 2, then: () => [] }),
        verdict: 'truncated',
      },
      'truncated and grown again past the paper': {
        forgery: size => ({
          keep: size - 2,
          then: events => [...events].slice(size - 2).reverse(),
        }),
        verdict: 'contradicted',
      },
      'rewritten from the second entry on': {
        forgery: () => ({
          keep: 1,
          then: events =>
            events
              .slice(1)
              .map((event, index) =>
                index === 0
                  ? { ...event, members: { ...event.members, remarks: ['Other'] } }
                  : event,
              ),
        }),
        verdict: 'contradicted',
      },
      'rewritten word for word, with other salts only': {
        forgery: () => ({ keep: 1, then: events => events.slice(1) }),
        verdict: 'contradicted',
      },
      'forked at the last entry before the paper': {
        forgery: size => ({ keep: size - 1, then: events => events.slice(size - 1) }),
        verdict: 'contradicted',
      },
      'signed anew by another key of the vault': {
        forgery: () => ({ keep: 0, then: events => events, otherKey: true }),
        verdict: 'contradicted',
      },
    };

  test.for(Object.entries(attacks))('%s', async ([, { forgery, verdict }]) => {
    const { bench, paper } = await printed();
    await forgeLedger(bench, forgery(paper.size));
    valueOf(await bench.open());
    const report = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
    expect(report.findings).toEqual([]);
    expect((await check(bench, paper)).verdict).toBe(verdict);
    expect((await check(bench, paper, null)).verdict).toBe('contradicted');
  });

  test('the same is seen by the list of witnesses, where it lies elsewhere', async () => {
    const { bench, paper } = await printed();
    const given = {
      size: paper.size,
      who: 'The archive',
      how: 'printed',
      when: '2026-10-22',
    } as const;
    expect(valueOf(await bench.client.witness.add(given)).state).toBe('holds');
    const list = path.join(bench.stateDir, 'witnesses.json');
    const elsewhere = readFileSync(list);
    await forgeLedger(bench, { keep: 1, then: events => events.slice(1) });
    writeFileSync(list, elsewhere);
    valueOf(await bench.open());
    const [seen] = valueOf(await bench.client.witness.list({}));
    expect(seen).toMatchObject({ ...given, state: 'contradicted' });
    const target = path.join(bench.dir, 'witnesses.txt');
    valueOf(await bench.client.witness.save({ target }));
    expect(readFileSync(target, 'utf8')).toContain(paper.wordsUk.join(' '));
    valueOf(await bench.client.witness.remove({ id: seen!.id }));
    expect(valueOf(await bench.client.witness.list({}))).toEqual([]);
    writeFileSync(list, 'damaged');
    const { size } = valueOf(await bench.client.ledger.checkpoint({}));
    expect(await bench.client.witness.add({ ...given, size })).toMatchObject({
      error: { code: 'witnesses/damaged' },
    });
    expect(readFileSync(list, 'utf8')).toBe('damaged');
  });
});
