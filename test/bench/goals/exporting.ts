/** G12: a package with both manifests against copying and hashing the same files by other programs. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { facts } from '../../support/records.ts';
import { contest } from '../contest.ts';
import { engineWithVault, valueOf } from '../engine.ts';
import { lineOf, type Goal } from '../goal.ts';
import { writeSmallFiles } from '../material.ts';
import { runOther, syncDisk } from '../programs.ts';
import { bytesText } from '../report.ts';

const fileSize = 5.12 * 1024 * 1024;

export const exporting: Goal = {
  id: 'G12',
  title: 'export of a package',
  async measure({ sizes, folder, say }) {
    const dir = await folder('export');
    const source = path.join(dir, 'source');
    const [copy, target] = [path.join(dir, 'copy'), path.join(dir, 'package')];
    say('writing the files and taking them in');
    await writeSmallFiles(source, sizes.exportFiles, Math.floor(fileSize));
    const names = await readdir(source, { recursive: true, withFileTypes: true });
    const files = names
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name));
    const { engine, client } = await engineWithVault(dir);
    valueOf(await client.evidence.add({ files, facts, citations: [] }));

    const rounds = await contest(sizes.rounds, {
      package: {
        async work() {
          const input = {
            scope: { scope: 'all' as const },
            language: 'uk' as const,
            target,
            form: 'folder' as const,
            recipients: [],
            addressee: '',
          };
          valueOf(await client.packages.export(input));
        },
        clear: () => rm(target, { recursive: true, force: true }),
      },
      peers: {
        async work() {
          await runOther('cp', '-r', source, copy);
          await syncDisk(copy);
          await runOther('openssl', 'dgst', '-sha256', ...files);
          await runOther('openssl', 'dgst', '-sha512', ...files);
        },
        clear: () => rm(copy, { recursive: true, force: true }),
      },
    });
    await engine.close();
    return [
      lineOf(rounds, {
        goal: 'G12',
        what: `package of ${files.length} files, ${bytesText(files.length * fileSize)}`,
        ours: 'package',
        theirs: 'peers',
        peer: 'cp -r, sync, openssl dgst -sha256 and -sha512 in turn',
        wanted: '≤ 0.75; ≤ 1.1 of processor seconds',
        note: 'ours decrypts, and reads the written package back to verify it',
      }),
    ];
  },
};
