import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder of this test's own, gone when the test is. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'litopys-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
