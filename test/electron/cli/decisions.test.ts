import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outputs } from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { cliPair } from '../../support/cliPair.ts';

const litopys = buildCommandLine();
const law = 'Вигаданий закон, стаття 1';

test('an erasure waits with status 2 for a second person, who answers by the command line too', async () => {
  const { folder, vault, who, she, run } = await cliPair(litopys);
  const refused = async (...typed: string[]) =>
    outputs.error.parse(await run(outputs.error, 2, ...typed)).error;
  const requests = async () =>
    outputs['request list'].parse(
      await run(outputs['request list'], 0, 'request', 'list', vault, ...she),
    ).requests;

  const { added } = outputs['evidence add'].parse(
    await run(outputs['evidence add'], 0, 'evidence', 'add', vault, ...who, 'letter.txt'),
  );
  const subject = ['evidence', added[0]?.id ?? ''];
  const preview = outputs['erase preview'].parse(
    await run(outputs['erase preview'], 0, 'erase', 'preview', vault, ...subject, ...who),
  );
  expect(preview.files).toBe(1);
  expect((await refused('erase', 'do', vault, 'letter', 'x', ...who)).code).toBe(
    'usage/not-one-of',
  );

  const erase = ['erase', 'do', vault, ...subject, ...who, '--law', law, '--reason', 'вимога'];
  const asked = await refused(...erase);
  expect(asked).toMatchObject({ code: 'approval/asked' });
  const id = asked.request ?? '';
  const [waiting] = await requests();
  expect(waiting).toMatchObject({ id, standing: 'waiting', action: 'erasure.erase' });
  expect((await refused('request', 'approve', vault, id, ...who)).code).toBe('request/yourself');
  expect((await refused('request', 'refuse', vault, id, ...she)).code).toBe('usage/option-needed');

  await run(outputs['request withdraw'], 0, 'request', 'withdraw', vault, id, ...who);
  const again = (await refused(...erase)).request ?? '';
  expect(again).not.toBe(id);
  await run(outputs['request approve'], 0, 'request', 'approve', vault, again, ...she);
  const { seq } = outputs['erase do'].parse(await run(outputs['erase do'], 0, ...erase));
  expect((await requests()).map(each => each.standing)).toEqual(['done', 'withdrawn']);

  const { erasures } = outputs['erase list'].parse(
    await run(outputs['erase list'], 0, 'erase', 'list', vault, ...she),
  );
  expect(erasures).toMatchObject([{ seq, ground: { law } }]);
  const told = await litopys.run(folder, 'erase', 'certificate', vault, String(seq), ...she);
  expect([told.status, told.stdout]).toEqual([0, expect.stringContaining(law)]);
  expect(told.stdout).toContain('file/sha256');
  expect(readFileSync(path.join(folder, 'letter.txt'), 'utf8')).toBe('вигаданий лист');
}, 180_000);
