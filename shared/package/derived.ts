/**
 * Everything in the payload that follows from the disclosed entries: records, tables, schemas, pages.
 * The exporter writes what these lines give, and the verifier holds the package to the same.
 */
import type { Crypto } from '../crypto.ts';
import { nounNames } from '../records/index.ts';
import { numberOf, type Contents } from './contents.ts';
import { cataloguePage, childPage, evidencePage, indexPage } from './layout.ts';
import { recordsFile, recordsSchema, recordsTable } from './layout.ts';
import { cataloguePageOf } from './pages/cataloguePage.ts';
import { childPageOf } from './pages/childPage.ts';
import { Citations } from './pages/citations.ts';
import { evidencePageOf } from './pages/evidencePage.ts';
import { PageFrame, type PackageFacts } from './pages/frame.ts';
import { HangingRecords } from './pages/hanging.ts';
import { indexPageOf } from './pages/indexPage.ts';
import { recordsCsv, recordsJson, recordsJsonSchema } from './recordFiles.ts';

export interface DerivedFile {
  readonly path: string;
  /** Makes the bytes. Throws on records that no honest exporter could have written. */
  readonly build: () => Uint8Array;
}

/** The files in the order in which they are written; each is built when it is asked for, and not kept. */
export function* derivedFiles(
  contents: Contents,
  facts: PackageFacts,
  crypto: Crypto,
): Generator<DerivedFile> {
  for (const noun of nounNames) {
    const records = contents.of(noun);
    yield { path: recordsFile(noun), build: () => recordsJson(records, contents) };
    yield { path: recordsTable(noun), build: () => recordsCsv(noun, records, contents) };
    yield { path: recordsSchema(noun), build: () => recordsJsonSchema(noun) };
  }
  const frame = new PageFrame(facts, contents, crypto);
  const citations = new Citations(contents);
  const hanging = new HangingRecords(contents);
  yield { path: indexPage, build: () => indexPageOf(contents, hanging, citations, frame) };
  yield { path: evidencePage, build: () => evidencePageOf(contents, hanging, citations, frame) };
  yield {
    path: cataloguePage,
    build: () => cataloguePageOf(contents, hanging, citations, frame),
  };
  for (const child of contents.of('child')) {
    const number = numberOf(child);
    if (number === null) continue;
    const build = () => childPageOf(child, contents, hanging, citations, frame);
    yield { path: childPage(number), build };
  }
}
