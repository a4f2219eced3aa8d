/** G13: encrypting a package to a recipient, against the age command on the same bytes. */
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { AgeStream, newAgeKey } from '../../../electron/vault/export/ageStream.ts';
import { FileWriter } from '../../../electron/vault/export/fileWriter.ts';
import { contest } from '../contest.ts';
import { lineOf, type Goal } from '../goal.ts';
import { ageRecipient, writeRandomFile } from '../material.ts';
import { runOther, syncFile } from '../programs.ts';
import { bytesText } from '../report.ts';

const piece = 1024 * 1024;

export const age: Goal = {
  id: 'G13',
  title: 'age encryption',
  async measure({ sizes, folder }) {
    const dir = await folder('age');
    const [file, output] = [path.join(dir, 'file'), path.join(dir, 'output')];
    await writeRandomFile(file, sizes.ageBytes);
    const recipient = await ageRecipient();
    const clear = () => rm(output, { force: true });
    const rounds = await contest(sizes.rounds, {
      stream: {
        async work() {
          const stream = await AgeStream.begin(
            await newAgeKey([recipient]),
            await FileWriter.create(output),
          );
          const handle = await open(file);
          const buffer = new Uint8Array(piece);
          for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, piece);
            if (bytesRead === 0) break;
            await stream.write(buffer.subarray(0, bytesRead));
          }
          await handle.close();
          await stream.end();
        },
        clear,
      },
      age: {
        async work() {
          await runOther('age', '-r', recipient, '-o', output, file);
          await syncFile(output);
        },
        clear,
      },
    });
    return [
      lineOf(rounds, {
        goal: 'G13',
        what: `age encryption of ${bytesText(sizes.ageBytes)}, synced`,
        ours: 'stream',
        theirs: 'age',
        peer: 'age -r, sync',
        wanted: '≤ 1.7',
        note: 'ours hashes what it writes',
      }),
    ];
  },
};
