import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { neutralised } from '../../../../shared/package/csv.ts';
import { nouns } from '../../../../shared/records/index.ts';
import { exported, verified } from '../../../support/exportedPackage.ts';
import {
  addChild,
  addEpisode,
  addLink,
  blankAct,
  blankEvidence,
} from '../../../support/syntheticRecords.ts';
import { SyntheticVault } from '../../../support/syntheticVault.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const vectors = vectorsAt('strings');
const own = [
  "=cmd|' /C calc'!A0",
  '\u202eevil\u202c',
  '<script>alert(1)</script>',
  'a\u0000b\u0007',
  '\u2028',
];

function naughty(): string[] {
  const file = path.join(vectors ?? '', 'blns.json');
  const all = [...own, ...(JSON.parse(readFileSync(file, 'utf8')) as string[])];
  // What a form would never let through is none of the package's business.
  const fits = (text: string) => nouns.link.shape.note.safeParse(text).success;
  const kept = all.filter(fits).map(text => nouns.link.shape.note.parse(text));
  return [...new Set(kept.filter(text => text !== null))];
}

const allowedTags = new Set(
  'a bdi body br caption code dd div dl doctype dt h1 h2 h3 h4 head html li link main meta nav ol p pre section span strong style table tbody td th thead title tr ul'.split(
    ' ',
  ),
);

test.skipIf(vectors === null)(
  'naughty strings in every text survive, and nothing runs',
  async () => {
    const strings = naughty();
    expect(strings.length).toBeGreaterThan(400);
    const vault = new SyntheticVault('=HYPERLINK("http://localhost")<b>');
    const child = addChild(vault, 1, '<img src=x onerror=alert(1)>');
    const act = vault.record('act', {
      ...blankAct,
      fact: strings.slice(0, 400),
      sources: strings.slice(400),
    });
    const episode = addEpisode(vault, 1, child, act);
    const name = { about: 'name', script: 'Cyrl-uk', kind: 'imposed' };
    for (const text of strings) {
      const value = { ...name, surname: text, given: text, patronymic: text };
      const plain = { from: null, to: null, confidence: null, preferred: false };
      const said = { source: text, confidenceReason: text, note: text };
      vault.record('assertion', { child, value, ...plain, ...said });
    }
    for (const [at, text] of strings.entries()) {
      const facts = {
        ...blankEvidence,
        number: at + 1,
        title: text,
        description: [text],
        author: text,
        location: text,
        acquisition: {
          ...blankEvidence.acquisition,
          fromWhom: text,
          url: text,
          circumstances: text,
        },
      };
      const id = vault.evidence(new TextEncoder().encode(text), facts, text, text.slice(0, 200));
      if (at % 10 !== 0) continue;
      const link = addLink(vault, id, 'episode', episode, 'supports');
      vault.change(link, 'withdrawn', { reason: text });
    }
    const made = await exported(vault, { addressee: strings[7] ?? null });
    expect((await verified(made.path)).report.findings).toEqual([]);

    const read = (file: string) => readFileSync(path.join(made.path, file), 'utf8');
    const records = JSON.parse(read('data/records/evidence.json')) as {
      fields: { title: string; file: { name: string } };
    }[];
    expect(records.map(record => record.fields.title)).toEqual(strings);
    expect(records.map(record => record.fields.file.name)).toEqual(strings);

    for (const page of ['data/index.html', 'data/evidence.html', 'data/children/C-0001.html']) {
      const tags = [...read(page).matchAll(/<[/!]?([a-z0-9]+)([^>]*)>/gi)];
      expect(tags.filter(([, tag]) => !allowedTags.has(tag!.toLowerCase()))).toEqual([]);
      expect(tags.filter(([, , attributes]) => /\son|javascript:/i.test(attributes!))).toEqual([]);
    }
    const files = made.path;
    const names = execFileSync('ls', [path.join(files, 'data/evidence')])
      .toString()
      .trimEnd()
      .split('\n');
    expect(names.filter(file => !/^E-\d{6}\.[a-z0-9]{1,8}$/.test(file))).toEqual([]);

    if (spawnSync('python3', ['--version']).error) return;
    const program =
      'import csv,json,sys;print(json.dumps([r["title"] for r in csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""))]))';
    const table = path.join(files, 'data/records/evidence.csv');
    const cells: unknown = JSON.parse(execFileSync('python3', ['-c', program, table]).toString());
    // Python's reader refuses no NUL from 3.11 on.
    expect(cells).toEqual(strings.map(neutralised));
  },
);
