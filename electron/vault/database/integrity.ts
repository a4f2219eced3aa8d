import type { Row } from './statements.ts';

/** What is wrong with the file. `page` counts from 1 and is null where the check names none. */
export interface IntegrityFinding {
  readonly page: number | null;
  /** What the check says: structure only (pages, tables, indexes), never a value from a row. */
  readonly finding: string;
}

/**
 * The findings of SQLCipher's check (the seal of every page in the file) and of SQLite's (structure, also of
 * pages still in the write-ahead log). The second cannot run over a page whose seal is broken; that is a
 * finding too.
 */
export function findingsOf(
  checkSeals: () => readonly Row[],
  checkStructure: () => readonly Row[],
): IntegrityFinding[] {
  const seals = textsOf(checkSeals()).map(finding => {
    const page = /page (\d+)/.exec(finding)?.[1];
    return { page: page === undefined ? null : Number(page), finding };
  });
  return [...seals, ...structureFindings(checkStructure)];
}

function structureFindings(check: () => readonly Row[]): IntegrityFinding[] {
  try {
    return textsOf(check())
      .filter(text => text !== 'ok')
      .map(finding => ({ page: null, finding }));
  } catch {
    return [{ page: null, finding: 'the structure could not be read' }];
  }
}

function textsOf(rows: readonly Row[]): string[] {
  return rows.flatMap(row => Object.values(row)).filter(value => typeof value === 'string');
}
