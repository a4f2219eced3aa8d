/** JSON: one child an object, a line each or in one array; members as columns, those of members with a dot. */
import { plainCell, type RawCell, type RawList } from '../../../shared/lists/raw.ts';
import { Refusal } from '../../../shared/result.ts';
import { limits } from './limits.ts';
import { newBudget, sheetBuilder, tooLarge } from './sheetBuilder.ts';
import type { DecodedText } from './textFile.ts';

export function readJsonLines({ text, encoding }: DecodedText): RawList {
  const sheet = objectSheet();
  for (const [at, line] of text.split(/\r\n|\n/u).entries()) {
    if (line.trim() === '') continue;
    sheet.add(at + 1, parsed(line), line);
  }
  return sheet.list('jsonl', encoding);
}

/** One array of objects, as case management programs export it; rows are counted from 1. @throws Refusal list/damaged */
export function readJsonArray({ text, encoding }: DecodedText): RawList {
  if (!Array.isArray(parsed(text))) throw new Refusal('list/damaged');
  const sheet = objectSheet();
  for (const [at, element] of elementsOf(text).entries()) {
    sheet.add(at + 1, parsed(element), element);
  }
  return sheet.list('json', encoding);
}

/** The texts of the elements of an array that is known to be JSON: each is read as a line would be. */
function elementsOf(text: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let from = text.indexOf('[') + 1;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/gu)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if ((token === ',' && depth === 1) || depth === 0) {
      elements.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return elements.filter(element => element.trim() !== '');
}

/** Gathers objects as rows. */
function objectSheet() {
  const builder = sheetBuilder(newBudget());
  const columns = new Map<string, number>();
  const columnOf = (name: string): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    if (columns.size >= limits.columns) throw tooLarge('columns');
    columns.set(name, columns.size);
    return columns.size - 1;
  };
  return {
    add(row: number, value: unknown, text: string): void {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        builder.note(row, 'json_invalid', null);
        return;
      }
      for (const key of repeatedKeys(text)) builder.note(row, 'duplicate_key', key);
      for (const [name, cell] of membersOf(value)) builder.put(row, columnOf(name), cell);
    },
    list(format: 'json' | 'jsonl', encoding: string | null): RawList {
      const sheet = builder.sheet('', false, [...columns.keys()]);
      return { format, encoding, delimiter: null, countsFrom1904: false, sheets: [sheet] };
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Members of an object; those of an object inside it one level down. */
function membersOf(value: object, before = ''): [string, RawCell][] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]): [string, RawCell][] => {
    const path = before + name;
    if (member === null) return [];
    if (typeof member === 'string') return [[path, plainCell(member)]];
    if (typeof member === 'number') return [[path, plainCell(String(member), 'number')]];
    if (typeof member === 'boolean') {
      return [[path, plainCell(member ? 'TRUE' : 'FALSE', 'boolean')]];
    }
    if (typeof member === 'object' && !Array.isArray(member) && before === '') {
      return membersOf(member, `${path}.`);
    }
    return Array.isArray(member) && member.length === 0
      ? []
      : [[path, plainCell(JSON.stringify(member), 'json')]];
  });
}

/** Names that stand twice in one object: JSON.parse keeps the last and says nothing. The line is known to be JSON. */
function repeatedKeys(line: string): string[] {
  const repeated: string[] = [];
  const open: (Set<string> | null)[] = [];
  for (const [token, , colon] of line.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/gu)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(token.slice(0, -colon.length)));
      const keys = open.at(-1);
      if (keys?.has(key)) repeated.push(key);
      keys?.add(key);
    }
  }
  return repeated;
}
