import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../shared/package/recordFiles.ts';
import { detailRows } from '../../../shared/package/pages/detailRows.ts';
import * as rows from '../../../shared/package/pages/rows.ts';
import type { Row } from '../../../shared/package/pages/rows.ts';
import { pageWords } from '../../../shared/package/pages/words.ts';
import { nouns } from '../../../shared/records/index.ts';
import { abouts } from '../../../shared/records/assertion.ts';
import { EpisodeDetails } from '../../../shared/records/episode.ts';
import { episodeForms } from '../../../shared/vocabulary/episodeKind.ts';

const all: Row[] = [];
function gather(value: unknown): void {
  if (Array.isArray(value)) value.forEach(gather);
  else if (typeof value === 'object' && value !== null) {
    if ('path' in value && 'show' in value) all.push(value as Row);
    Object.values(value).forEach(gather);
  }
}
gather(rows);
gather(detailRows);

describe.each(['uk', 'en'] as const)('the pages in %s', language => {
  const words = pageWords[language];

  test('have a label for everything they show', () => {
    const unlabelled = all.filter(row => !Object.hasOwn(words.labels, row.label));
    expect(unlabelled.map(row => row.label)).toEqual([]);
  });

  test('have a word for every choice of the records', () => {
    const values = new Set<string>();
    const chosen = new Set(
      all.filter(row => row.show === 'choice').map(row => row.path.replace(/^.*\//, '')),
    );
    for (const noun of ['child', 'assertion', 'act', 'episode', 'evidence'] as const) {
      collectEnums(schemaOf(noun), chosen, values);
    }
    expect([...values].filter(value => !Object.hasOwn(words.choices, value))).toEqual([]);
    expect(values.size).toBeGreaterThan(25);
    expect(abouts.filter(about => !Object.hasOwn(words.abouts, about))).toEqual([]);
  });
});

test('the pages show every member of a record', () => {
  const shown = (list: readonly Row[]) => new Set(list.map(row => row.path));
  const missing = (wanted: readonly string[], list: readonly Row[], apart: readonly string[]) =>
    wanted.filter(path => !shown(list).has(path) && !apart.includes(path));
  // Identifiers lead to other parts of the page; the raw name is for programs.
  expect(missing(columnsOf('child'), rows.childRows, ['number'])).toEqual([]);
  expect(missing(columnsOf('act'), rows.actRows, ['type'])).toEqual([]);
  expect(
    missing(columnsOf('evidence'), rows.evidenceRows, ['number', 'derivedFrom', 'file/rawName']),
  ).toEqual([]);
  for (const schema of EpisodeDetails.options) {
    const [form] = schema.shape.form.values;
    expect(missing(Object.keys(schema.shape), detailRows[form!], ['form']), form).toEqual([]);
    // and nothing that is no member, or a page would show an empty line for ever
    expect(detailRows[form!].map(row => row.path).sort(), form).toEqual(
      Object.keys(schema.shape)
        .filter(name => name !== 'form')
        .sort(),
    );
  }
  expect(EpisodeDetails.options.flatMap(({ shape }) => [...shape.form.values])).toEqual(
    episodeForms,
  );
});

function schemaOf(noun: string): unknown {
  return z.toJSONSchema(nouns[noun as keyof typeof nouns], { io: 'input' });
}

function collectEnums(
  schema: unknown,
  members: ReadonlySet<string>,
  into: Set<string>,
  name = '',
): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'enum' && members.has(name)) (value as string[]).forEach(each => into.add(each));
    else if (key === 'const' && members.has(name)) into.add(String(value));
    else if (key === 'properties') {
      for (const [member, inner] of Object.entries(value as object))
        collectEnums(inner, members, into, member);
    } else collectEnums(value, members, into, name);
  }
}
