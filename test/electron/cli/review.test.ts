import { expect, test } from 'vitest';
import { outputs } from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { cliPair } from '../../support/cliPair.ts';

const litopys = buildCommandLine();

test('two people review a record by the command line, and unlock it together', async () => {
  const { folder, vault, who, she, run } = await cliPair(litopys);
  const refusal = async (...typed: string[]) =>
    (await run(outputs.error, 2, 'review', ...typed)).error;
  const { added } = await run(
    outputs['evidence add'],
    0,
    ...['evidence', 'add', vault, ...who, 'letter.txt'],
  );
  const id = added[0]?.id ?? '';
  const say = (verb: 'submit' | 'approve' | 'return', by: string[], ...more: string[]) =>
    run(outputs['review submit'], 0, 'review', verb, vault, id, ...by, ...more);
  await say('submit', who, '--reason', 'перше читання');
  const { records } = await run(outputs['review list'], 0, 'review', 'list', vault, ...she);
  expect(records).toMatchObject([{ id, type: 'evidence', lastBy: 'Хтось', isOwn: false }]);
  expect((await refusal('approve', vault, id, ...who)).code).toBe('review/own');
  expect((await refusal('return', vault, id, ...she)).code).toBe('usage/option-needed');
  await say('approve', she);

  const reopen = ['reopen', vault, id, ...who, '--reason', 'дату знайдено'];
  const asked = await refusal(...reopen);
  expect(asked.code).toBe('approval/asked');
  const agree = ['request', 'approve', vault, asked.request ?? '', ...she];
  await run(outputs['request approve'], 0, ...agree);
  expect((await run(outputs['review reopen'], 0, 'review', ...reopen)).id).toBe(id);
  const { stdout } = await litopys.run(folder, 'review', 'show', vault, id, ...she, '--lang', 'uk');
  expect(stdout).toContain('відімкнуто для змін: Хтось');
  expect(stdout).toContain('востаннє схвалено: Вона');
}, 240_000);
