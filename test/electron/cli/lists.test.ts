import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outputs } from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { cliPair } from '../../support/cliPair.ts';

const litopys = buildCommandLine();

test('a list is previewed, imported with decisions, told and undone by the command line', async () => {
  const { folder, vault, who, run } = await cliPair(litopys);
  const at = (name: string) => path.join(folder, name);
  const rows = ['ПІБ;Дата народження', 'Вигаданенко Левко;2013', 'Тестовенко Ярина;06.01.10'];
  writeFileSync(at('діти.csv'), rows.join('\n'));
  const preview = ['list', 'preview', vault, 'діти.csv', ...who];
  const { list, rows: read } = await run(outputs['list preview'], 0, ...preview);
  expect(list).toMatchObject({ encoding: 'utf-8', counts: { all: 2, outcome: { decision: 1 } } });
  const decision = {
    key: read[1]?.key,
    act: 'create',
    child: null,
    birth: '2010-01-06',
    sex: null,
  };
  writeFileSync(at('decisions.json'), JSON.stringify([decision]));
  const more = ['--decisions', 'decisions.json', '--report', 'report.csv', '--name', 'Реєстр'];
  const imported = await run(
    outputs['list import'],
    0,
    ...['list', 'import', vault, 'діти.csv', ...who, ...more],
  );
  expect(imported).toMatchObject({ created: 2, left: 0, evidence: 1 });
  expect(readFileSync(at('report.csv'), 'utf8')).toContain('3,decision,same,created,2,');
  const again = await run(outputs['list preview'], 0, ...preview);
  expect(again.list.counts.standing.same).toBe(2);
  const batches = await run(outputs['list batches'], 0, 'list', 'batches', vault, ...who);
  expect(batches.batches).toMatchObject([{ batch: imported.batch, created: 2, isUndone: false }]);
  const undo = ['list', 'undo', vault, imported.batch, ...who, '--reason', 'перевірка'];
  expect(await run(outputs['list undo'], 0, ...undo)).toMatchObject({ kept: 0 });
  expect((await run(outputs.error, 2, ...undo)).error.code).toBe('list/batch-undone');
  const { stdout } = await litopys.run(folder, ...preview, '--lang', 'uk');
  expect(stdout).toContain('Рядків: 2; нових: 2');
}, 240_000);
