import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder of this test's own, gone when the test is. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'litopys-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder of a whole test file's own. */
export function sharedFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'litopys-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
