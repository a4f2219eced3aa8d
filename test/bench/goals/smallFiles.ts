/** G3: many small files, each with its object, its entry and its rows, against copying them. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { facts } from '../../support/records.ts';
import { contest } from '../contest.ts';
import { engineWithVault, valueOf, type BenchEngine } from '../engine.ts';
import { lineOf, type Goal } from '../goal.ts';
import { writeSmallFiles } from '../material.ts';
import { runOther, syncDisk } from '../programs.ts';

const fileSize = 40 * 1000;
/** The most that one call takes. */
const filesInCall = 10_000;

export const smallFiles: Goal = {
  id: 'G3',
  title: 'ingest of many small files',
  async measure({ sizes, folder, say }) {
    const dir = await folder('small');
    const source = path.join(dir, 'source');
    const output = path.join(dir, 'output');
    say('writing the files');
    await writeSmallFiles(source, sizes.smallFiles, fileSize);
    const names = await readdir(source, { recursive: true, withFileTypes: true });
    const files = names
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name));
    let bench: BenchEngine | null = null;
    const clear = () => rm(output, { recursive: true, force: true });

    const rounds = await contest(sizes.rounds, {
      vault: {
        async prepare() {
          bench = await engineWithVault(output);
        },
        async work() {
          for (let from = 0; from < files.length; from += filesInCall) {
            const input = { files: files.slice(from, from + filesInCall), facts, citations: [] };
            const { failed } = valueOf(await bench!.client.evidence.add(input));
            if (failed.length > 0) throw new Error('a file was not added');
          }
        },
        async clear() {
          await bench?.engine.close();
          await clear();
        },
      },
      copy: {
        async work() {
          await runOther('cp', '-r', source, output);
          await syncDisk(output);
        },
        clear,
      },
    });
    return [
      lineOf(rounds, {
        goal: 'G3',
        what: `ingest of ${files.length} files of 40 KB`,
        ours: 'vault',
        theirs: 'copy',
        peer: 'cp -r, sync',
        wanted: '≤ 2.0',
        note: 'each file durable and entered in the ledger, 64 to a transaction',
      }),
    ];
  },
};
