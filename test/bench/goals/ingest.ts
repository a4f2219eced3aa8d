/** G1, G2: a large file into the vault against hashing it, against encrypting it, against copying it. */
import { open, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { facts } from '../../support/records.ts';
import { ageRecipient, writeRandomFile } from '../material.ts';
import { contest } from '../contest.ts';
import { engineWithVault, valueOf, type BenchEngine } from '../engine.ts';
import { lineOf, type Goal } from '../goal.ts';
import { runOther, syncFile } from '../programs.ts';
import { bytesText } from '../report.ts';

export const ingest: Goal = {
  id: 'G1 G2',
  title: 'ingest of one large file',
  async measure({ sizes, folder, say }) {
    const dir = await folder('ingest');
    const file = path.join(dir, 'file.bin');
    const output = path.join(dir, 'output');
    say('writing the file');
    await writeRandomFile(file, sizes.largeFile);
    const recipient = await ageRecipient();
    let bench: BenchEngine | null = null;

    /** Another content each time: the vault stores the same file once. */
    async function vary(): Promise<void> {
      const handle = await open(file, 'r+');
      await handle.write(randomBytes(32), 0, 32, 0);
      await handle.sync();
      await handle.close();
    }
    const clear = () => rm(output, { recursive: true, force: true });

    const rounds = await contest(sizes.rounds, {
      vault: {
        async prepare() {
          await vary();
          bench = await engineWithVault(output);
        },
        async work() {
          const input = { files: [file], facts, citations: [] };
          const { added } = valueOf(await bench!.client.evidence.add(input));
          if (added.length !== 1) throw new Error('the file was not added');
        },
        async clear() {
          await bench?.engine.close();
          await clear();
        },
      },
      hash: { work: () => runOther('openssl', 'dgst', '-sha256', file) },
      age: {
        async work() {
          await runOther('age', '-r', recipient, '-o', output, file);
          await syncFile(output);
        },
        clear,
      },
      copy: {
        async work() {
          await runOther('cp', file, output);
          await syncFile(output);
        },
        clear,
      },
    });
    const what = `ingest of ${bytesText(sizes.largeFile)} by evidence.add`;
    const common = { what, ours: 'vault' } as const;
    return [
      lineOf(rounds, {
        ...common,
        goal: 'G1',
        theirs: 'hash',
        peer: 'openssl dgst -sha256',
        wanted: '≤ 1.3',
      }),
      lineOf(rounds, {
        ...common,
        goal: 'G1',
        theirs: 'age',
        peer: 'age -e, sync',
        wanted: '≤ 0.8',
      }),
      lineOf(rounds, { ...common, goal: 'G2', theirs: 'copy', peer: 'cp, sync', wanted: '≤ 1.6' }),
    ];
  },
};
