import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../renderer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(file =>
  path.join(root, file),
);
const sheets = files.filter(file => file.endsWith('.css'));
const components = files.filter(file => file.endsWith('.tsx'));
const short = (file: string) => path.relative(root, file);

/** Class names asked for through `classes(sheet)`: the literals inside `css('a', is && 'b')`. */
function askedFor(source: string): [sheet: string, name: string][] {
  return [...source.matchAll(/const (\w+) = classes\((\w+)\)/g)].flatMap(([, call, sheet]) => {
    const from = new RegExp(`import ${sheet!} from '([^']+)'`).exec(source)?.[1] ?? '';
    const calls = source.matchAll(new RegExp(`\\b${call!}\\(((?:[^()]|\\([^()]*\\))*)\\)`, 'g'));
    return [...calls].flatMap(([, inner]) => {
      const compared = inner!.replace(/[!=]==\s*'[^']*'|\[[^\]]*\]/g, '');
      return [...compared.matchAll(/'([\w]+)'/g)].map(([, name]): [string, string] => [
        from,
        name!,
      ]);
    });
  });
}

test('every class a component asks for exists in its sheet', () => {
  const missing = components.flatMap(file =>
    askedFor(readFileSync(file, 'utf8')).flatMap(([sheet, name]) => {
      const css = readFileSync(path.resolve(path.dirname(file), sheet), 'utf8');
      return new RegExp(`\\.${name}\\b`).test(css) ? [] : [`${short(file)}: ${name}`];
    }),
  );
  expect(missing).toEqual([]);
});

test('no sheet but the tokens names a colour, and every token used exists', () => {
  const known = new Set(
    sheets.flatMap(file => readFileSync(file, 'utf8').match(/--[\w-]+(?=:)/g) ?? []),
  );
  // Set by react-aria on its popovers.
  known.add('--trigger-width');
  const wrong = sheets.flatMap(file => {
    const css = readFileSync(file, 'utf8');
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    // the verifier's page travels alone, so it brings its own colours
    const bringsColours = file.endsWith('tokens.css') || file.endsWith('verifier.css');
    const colours = bringsColours
      ? []
      : (css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []);
    return [...used.filter(name => !known.has(name)), ...colours].map(
      name => `${short(file)}: ${name}`,
    );
  });
  expect(wrong).toEqual([]);
});

test('nothing that Chromium 114 does not know', () => {
  const tooNew =
    /\bsubgrid\b|anchor-name|position-area|@scope|text-wrap|field-sizing|@starting-style/;
  expect(sheets.filter(file => tooNew.test(readFileSync(file, 'utf8'))).map(short)).toEqual([]);
});

test('components speak through words/: no sentence stands in the markup', () => {
  const speaking = components.filter(file =>
    /\p{Script=Cyrillic}/u.test(readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
  );
  expect(speaking.map(short)).toEqual([]);
});
