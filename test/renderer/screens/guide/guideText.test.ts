import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lexer } from 'marked';
import { expect, test } from 'vitest';
import { guidePart } from '../../../../renderer/app/guidePart.ts';
import { found, guide, known, partsOf } from '../../../../renderer/screens/guide/guideText.ts';

const docs = path.resolve(import.meta.dirname, '../../../../docs/user-guide');

test('both languages have the same parts in the same order, and none is empty', () => {
  const ids = guide.uk.map(part => part.id);
  expect(guide.en.map(part => part.id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const part of [...guide.uk, ...guide.en]) expect(part.text.length).toBeGreaterThan(20);
});

test('nothing that is written in docs/ is left out in the program', () => {
  for (const language of ['uk', 'en'] as const) {
    const markdown = readFileSync(path.join(docs, `guide.${language}.md`), 'utf8');
    const parts = guide[language];
    expect(parts).toHaveLength(markdown.match(/^#{1,2} /gm)?.length ?? 0);
    for (const token of lexer(markdown).filter(({ type }) => !['space', 'html'].includes(type)))
      expect([token.type, known([token]).length]).toEqual([token.type, 1]);
  }
});

test('every place in the program leads to a part that is there', () => {
  const ids = guide.uk.map(part => part.id);
  for (const path of ['/children', '/children/new', '/children/1/episodes/2', '/evidence/add'])
    expect(ids).toContain(guidePart(path));
  for (const path of ['/ledger/7', '/settings/backup', '/packages/check', '/persons', '/erase/a/b'])
    expect(ids).toContain(guidePart(path));
  expect(guidePart('/nowhere')).toBeNull();
  expect(guidePart('/children/1/episodes/new')).toBe('episodes');
});

test('a part is found by all words that were typed, wherever they stand in it', () => {
  const parts = partsOf(
    '<!-- part: one -->\n\n## Перше\n\nПро **дитину** та акт.\n\n<!-- part: two -->\n\n## Друге\n\n- акт\n- `Ctrl+L`\n',
  );
  const idsFor = (typed: string) => found(parts, typed).map(({ id }) => id);
  expect(idsFor('')).toEqual(['one', 'two']);
  expect(idsFor('АКТ')).toEqual(['one', 'two']);
  expect(idsFor('акт дитин')).toEqual(['one']);
  expect(idsFor('друге ctrl+l')).toEqual(['two']);
  expect(idsFor('вибори')).toEqual([]);
  expect(found(parts, 'дитину')[0]?.excerpt).toContain('Про дитину та акт.');
});
