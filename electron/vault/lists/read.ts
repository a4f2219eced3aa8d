/** A list from the bytes of its file. What the file is, its content says; the name is only compared with it. */
import type { RawList } from '../../../shared/lists/raw.ts';
import { Refusal } from '../../../shared/result.ts';
import { openArchive } from './archive.ts';
import { readCommaSeparated } from './commaSeparated.ts';
import { readJsonArray, readJsonLines } from './jsonLines.ts';
import { readLegacy } from './legacy.ts';
import { limits } from './limits.ts';
import { isMartus, readMartus } from './martus.ts';
import { readOpenDocument } from './openDocument.ts';
import { tooLarge } from './sheetBuilder.ts';
import { decodeText } from './textFile.ts';
import { readWorkbook } from './workbook.ts';

/**
 * @param name of the file: its ending is compared with what the content is
 * @throws Refusal list/empty, list/damaged, list/encrypted, list/other-type (detail: what it is), list/too-large
 */
export async function readList(bytes: Uint8Array, name: string): Promise<RawList> {
  if (bytes.length > limits.fileBytes) throw tooLarge('bytes');
  const ending = (/\.([a-z0-9]+)$/iu.exec(name)?.[1] ?? '').toLowerCase();
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('PK')) return readArchive(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return readLegacy(bytes);
  if (isMartus(Buffer.from(start, 'latin1').toString('utf8'))) return readMartus(decodeText(bytes));
  const type = otherTypeOf(start);
  if (type !== null) throw new Refusal('list/other-type', { type });
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') throw new Refusal('list/empty');
  if (['xlsx', 'ods', 'xls'].includes(ending)) {
    throw new Refusal('list/other-type', { type: 'text' });
  }
  if (/^\s*\[/u.test(decoded.text) && ending === 'json') return readJsonArray(decoded);
  const isJson = ['json', 'jsonl', 'ndjson'].includes(ending) || /^\s*\{/u.test(decoded.text);
  return isJson ? readJsonLines(decoded) : readCommaSeparated(decoded);
}

async function readArchive(bytes: Uint8Array): Promise<RawList> {
  const archive = await openArchive(bytes);
  if (archive.names.includes('xl/workbook.xml')) return readWorkbook(archive);
  if (archive.names.includes('content.xml')) return readOpenDocument(archive);
  throw new Refusal('list/other-type', { type: 'zip' });
}

function otherTypeOf(start: string): string | null {
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^(?:<!doctype html|<html|<table)/iu.test(text)) return 'html';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG')) return 'png';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (text.startsWith('<?xml')) return 'xml';
  return null;
}
