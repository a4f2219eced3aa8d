import { escapeXml, utf8 } from './text.ts';
import { zipOf, type Member } from './zip.ts';

export type Row = readonly string[];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const openXml = 'http://schemas.openxmlformats.org';
const member = (name: string, xml: string): Member => ({ name, bytes: utf8(declaration + xml) });

function contentTypes(main: { readonly part: string; readonly type: string }, more = ''): Member {
  return member(
    '[Content_Types].xml',
    `<Types xmlns="${openXml}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="${main.part}" ContentType="${main.type}"/>${more}</Types>`,
  );
}

function relations(name: string, type: string, target: string): Member {
  return member(
    name,
    `<Relationships xmlns="${openXml}/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="${openXml}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );
}

/** A text document of plain paragraphs, the first one a heading (ECMA-376, WordprocessingML). */
export function docxOf(paragraphs: readonly string[]): Promise<Uint8Array> {
  const body = paragraphs
    .map((text, index) => {
      const bold = index === 0 ? '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>' : '';
      return `<w:p><w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
    })
    .join('');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf([
    contentTypes({ part: '/word/document.xml', type }),
    relations('_rels/.rels', 'officeDocument', 'word/document.xml'),
    member(
      'word/document.xml',
      `<w:document xmlns:w="${openXml}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  ]);
}

/** A spreadsheet of one sheet of text (ECMA-376, SpreadsheetML, strings inline). */
export function xlsxOf(sheet: string, rows: readonly Row[]): Promise<Uint8Array> {
  const cells = rows
    .map((row, index) => {
      const inside = row
        .map(text => `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`)
        .join('');
      return `<row r="${index + 1}">${inside}</row>`;
    })
    .join('');
  const main = `${openXml}/spreadsheetml/2006/main`;
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf([
    contentTypes(
      { part: '/xl/workbook.xml', type: `${spreadsheet}.sheet.main+xml` },
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    ),
    relations('_rels/.rels', 'officeDocument', 'xl/workbook.xml'),
    relations('xl/_rels/workbook.xml.rels', 'worksheet', 'worksheets/sheet1.xml'),
    member(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${openXml}/officeDocument/2006/relationships"><sheets>` +
        `<sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    member(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    ),
  ]);
}

/** A spreadsheet of one sheet of text (OpenDocument 1.2, ISO/IEC 26300). */
export function odsOf(sheet: string, rows: readonly Row[]): Promise<Uint8Array> {
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
  const cells = rows
    .map(row => {
      const inside = row.map(
        text =>
          '<table:table-cell office:value-type="string">' +
          `<text:p>${escapeXml(text)}</text:p></table:table-cell>`,
      );
      return `<table:table-row>${inside.join('')}</table:table-row>`;
    })
    .join('');
  return zipOf([
    { name: 'mimetype', bytes: utf8(type), stored: true },
    member(
      'META-INF/manifest.xml',
      `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.2">` +
        `<manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>` +
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>' +
        '</manifest:manifest>',
    ),
    member(
      'content.xml',
      `<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:table="${oasis}:table:1.0" ` +
        `xmlns:text="${oasis}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>` +
        `<table:table table:name="${escapeXml(sheet)}">${cells}</table:table>` +
        '</office:spreadsheet></office:body></office:document-content>',
    ),
  ]);
}
