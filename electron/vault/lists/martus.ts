/**
 * Martus bulletins as its client exports them (XML): each row of a grid that names people is a row of the list, with
 * the fields of its bulletin beside it. A bulletin without such a grid is one row. Private fields and whoever was
 * interviewed stay out: what protects a source is never copied unasked.
 */
import { plainCell, type RawList, type RawSheet } from '../../../shared/lists/raw.ts';
import { nameRoles, roleOf } from '../../../shared/lists/roles.ts';
import { Refusal } from '../../../shared/result.ts';
import { limits } from './limits.ts';
import { newBudget, sheetBuilder, tooLarge, type SheetBuilder } from './sheetBuilder.ts';
import type { DecodedText } from './textFile.ts';
import { xmlReader } from './xml.ts';

export function isMartus(text: string): boolean {
  return /^(?:\ufeff)?\s*(?:<\?xml[^>]*\?>\s*)?<MartusBulletins?[\s>]/u.test(text);
}

interface FieldSpec {
  readonly type: string;
  label: string;
  readonly columns: string[];
}

interface Bulletin {
  readonly specs: Map<string, FieldSpec>;
  readonly hidden: Set<string>;
  readonly values: Map<string, string>;
  readonly grids: Map<string, string[][]>;
}

/** Fields of every bulletin that tell of the source, by the tags of the client. */
const ofSource = new Set(['privateinfo', 'IntervieweeName', 'IntervieweeLanguage']);

/** @throws Refusal list/damaged, list/empty, list/too-large */
export function readMartus({ text, encoding }: DecodedText): RawList {
  const sheets = newSheets();
  readBulletins(text, bulletin => addRows(bulletin, sheets));
  const read = sheets.all();
  if (read.every(({ rows }) => rows.length === 0)) throw new Refusal('list/empty');
  return { format: 'martus', encoding, delimiter: null, countsFrom1904: false, sheets: read };
}

function readBulletins(text: string, take: (bulletin: Bulletin) => void): void {
  let bulletin = newBulletin();
  let isPrivate = false;
  let path: string[] = [];
  let spec: FieldSpec & { tag: string } = { tag: '', type: '', label: '', columns: [] };
  let [tag, said] = ['', ''];
  let row: string[] = [];
  const reader = xmlReader({
    open(name, attribute) {
      path.push(name);
      said = '';
      if (name === 'PrivateFieldSpecs') isPrivate = true;
      if (name !== 'Field') return;
      tag = attribute('tag') ?? '';
      spec = { tag: '', type: attribute('type') ?? '', label: '', columns: [] };
    },
    text(piece) {
      said += piece;
      if (said.length > limits.cellText) throw tooLarge('cell');
    },
    close(name) {
      const within = path.at(-2) ?? '';
      if (name === 'Tag' && within === 'Field') spec.tag = said.trim();
      else if (name === 'Label' && within === 'Field') spec.label = said.trim();
      else if (name === 'Label' && within === 'Column') spec.columns.push(said.trim());
      else if (name === 'Field' && within.endsWith('FieldSpecs')) {
        bulletin.specs.set(spec.tag, spec);
        if (isPrivate) bulletin.hidden.add(spec.tag);
      } else if (name === 'PrivateFieldSpecs') isPrivate = false;
      else if (name === 'Column' && within === 'Row') row.push(said.trim());
      else if (name === 'Row') {
        bulletin.grids.set(tag, [...(bulletin.grids.get(tag) ?? []), row]);
        row = [];
      } else if (name === 'Value' && !bulletin.grids.has(tag))
        bulletin.values.set(tag, said.trim());
      else if (name === 'MartusBulletin') {
        take(bulletin);
        bulletin = newBulletin();
      }
      path = path.slice(0, -1);
      said = '';
    },
  });
  reader.write(text.replace(/^\ufeff/u, ''));
  reader.end();
}

function newBulletin(): Bulletin {
  return { specs: new Map(), hidden: new Set(), values: new Map(), grids: new Map() };
}

function addRows({ specs, hidden, values, grids }: Bulletin, sheets: Sheets): void {
  const isShown = (tag: string) => !hidden.has(tag) && !ofSource.has(tag);
  const common = [...values]
    .filter(([tag, value]) => value !== '' && isShown(tag))
    .map(([tag, value]) => [headingOf(tag, specs.get(tag)), value] as const);
  const ofPeople = [...grids].filter(([tag]) => isShown(tag) && namesPeople(specs.get(tag)));
  if (ofPeople.length === 0) sheets.add('', common);
  for (const [tag, rows] of ofPeople) {
    const spec = specs.get(tag);
    for (const row of rows) {
      const own = row.map((value, at) => [spec?.columns[at] ?? String(at + 1), value] as const);
      sheets.add(spec?.label ?? tag, [...own, ...common]);
    }
  }
}

function headingOf(tag: string, spec: FieldSpec | undefined): string {
  // what the bulletin says is no word about the person: its title is nobody's name
  return `Bulletin: ${spec === undefined || spec.label === '' ? tag : spec.label}`;
}

function namesPeople(spec: FieldSpec | undefined): boolean {
  return spec?.columns.some(label => nameRoles.has(roleOf(label))) ?? false;
}

interface Sheets {
  add(name: string, cells: readonly (readonly [heading: string, value: string])[]): void;
  all(): RawSheet[];
}

function newSheets(): Sheets {
  const budget = newBudget();
  const open = new Map<string, { builder: SheetBuilder; columns: string[]; rows: number }>();
  return {
    add(name, cells) {
      const sheet = open.get(name) ?? { builder: sheetBuilder(budget), columns: [], rows: 0 };
      if (!open.has(name) && open.size >= limits.sheets) throw tooLarge('sheets');
      open.set(name, sheet);
      sheet.rows++;
      for (const [heading, value] of cells) {
        if (!sheet.columns.includes(heading)) {
          if (sheet.columns.length >= limits.columns) throw tooLarge('columns');
          sheet.columns.push(heading);
        }
        sheet.builder.put(sheet.rows, sheet.columns.indexOf(heading), cellOf(value));
      }
    },
    all: () => [...open].map(([name, { builder, columns }]) => builder.sheet(name, false, columns)),
  };
}

/** Dates are `Simple:2005-11-01` or `Range:1980-02-15,1980-05-22`; a range becomes an EDTF interval. */
function cellOf(value: string) {
  const day = /^Simple:(\d{4}-\d{2}-\d{2})$/.exec(value)?.[1];
  if (day !== undefined) return plainCell(day, 'date');
  const range = /^Range:(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})$/.exec(value);
  if (range) return plainCell(`${range[1] ?? ''}/${range[2] ?? ''}`);
  return plainCell(value);
}
