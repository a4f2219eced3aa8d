import { deflateSync } from 'node:zlib';
import { advances, characters, glyphs, interSubset } from '../assets/font.ts';

/** A page: either lines of text, the first of them a heading, or one scanned picture. */
export type Page =
  | { readonly lines: readonly string[] }
  | {
      readonly scan: { readonly jpeg: Uint8Array; readonly width: number; readonly height: number };
    };

const glyphOf = new Map(Array.from(characters, (character, index) => [character, index]));
const paper = { width: 595, height: 842, margin: 64 };

/** A PDF 1.7 (ISO 32000-1) of these pages; text can be selected and searched. */
export function pdfOf(title: string, pages: readonly Page[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  const hasText = pages.some(page => 'lines' in page);
  // 1 catalogue, 2 page tree, 3 information, 4 to 8 the font; then three objects a page.
  const first = 9;
  const kids = pages.map((_, index) => `${first + index * 3} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R /Lang (uk) >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add(`<< /Title <${utf16(title)}> /Producer <${utf16('Litopys, demonstration')}> >>`);
  for (const part of hasText ? fontObjects() : emptyObjects(5)) add(part);
  for (const [index, page] of pages.entries()) {
    const at = first + index * 3;
    const resources =
      'scan' in page ? `/XObject << /Scan ${at + 2} 0 R >>` : '/Font << /F 4 0 R >>';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper.width} ${paper.height}] ` +
        `/Resources << ${resources} >> /Contents ${at + 1} 0 R >>`,
    );
    if ('scan' in page) {
      const { jpeg, width, height } = page.scan;
      add(stream('', Buffer.from(`q ${paper.width} 0 0 ${paper.height} 0 0 cm /Scan Do Q`)));
      const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} `;
      add(stream(`${picture}/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`, jpeg));
    } else {
      add(deflated('', Buffer.from(textOf(page.lines))));
      add('null');
    }
  }
  return assemble(objects);
}

/** Objects one after another, then the table of where each begins (section 7.5). */
function assemble(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n` +
        `<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** The lines, broken to the width of the page, as drawing operators. */
function textOf(lines: readonly string[]): string {
  const drawn: string[] = ['BT'];
  let y = paper.height - paper.margin;
  for (const [index, line] of lines.entries()) {
    const size = index === 0 ? 15 : 11;
    for (const row of broken(line, size)) {
      drawn.push(`/F ${size} Tf 1 0 0 1 ${paper.margin} ${y} Tm <${glyphHex(row)}> Tj`);
      y -= size * 1.5;
    }
    y -= 6;
  }
  return [...drawn, 'ET'].join('\n');
}

function broken(line: string, size: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && (widthOf(longer) * size) / 1000 > paper.width - 2 * paper.margin) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return [...rows, row];
}

function indexOf(character: string): number {
  const index = glyphOf.get(character);
  if (index === undefined) throw new Error(`the demonstration's font lacks "${character}"`);
  return index;
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (advances[indexOf(character)] ?? 0), 0);
}

const hex4 = (value: number) => value.toString(16).padStart(4, '0');
const glyphHex = (text: string) =>
  Array.from(text, one => hex4(glyphs[indexOf(one)] ?? 0)).join('');

/** Text of the document's own properties: UTF-16 with its mark (section 7.9.2.2). */
function utf16(text: string): string {
  return ['feff', ...Array.from(text, (_, index) => hex4(text.charCodeAt(index)))].join('');
}

/** The font as composite font with glyph numbers for codes (sections 9.7 and 9.10.3). */
function fontObjects(): (string | Buffer)[] {
  const all = Array.from(characters);
  const widths = all.map((_, index) => `${glyphs[index] ?? 0} [${advances[index] ?? 0}]`).join(' ');
  const pairs = all.map(
    (one, index) => `<${hex4(glyphs[index] ?? 0)}> <${hex4(one.charCodeAt(0))}>`,
  );
  // A block of the map holds at most a hundred pairs.
  const blocks: string[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const block = pairs.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const toUnicode =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Inter def\n' +
    '/CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
    `${blocks.join('\n')}\nendcmap CMapName currentdict /CMap defineresource pop end end`;
  const file = Buffer.from(interSubset, 'base64');
  return [
    '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Inter /Encoding /Identity-H ' +
      '/DescendantFonts [5 0 R] /ToUnicode 8 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Inter /CIDToGIDMap /Identity ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/FontDescriptor 6 0 R /W [${widths}] >>`,
    '<< /Type /FontDescriptor /FontName /AAAAAA+Inter /Flags 4 /FontBBox [-500 -250 1200 1000] ' +
      '/ItalicAngle 0 /Ascent 969 /Descent -242 /CapHeight 727 /StemV 80 /FontFile2 7 0 R >>',
    deflated(`/Length1 ${file.length}`, file),
    deflated('', Buffer.from(toUnicode)),
  ];
}

const emptyObjects = (count: number) => Array.from({ length: count }, () => 'null');

function stream(dictionary: string, data: Uint8Array): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}

const deflated = (dictionary: string, data: Uint8Array) =>
  stream(`${dictionary} /Filter /FlateDecode`, deflateSync(data, { level: 9 }));
