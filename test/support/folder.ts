import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
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

/** Where files lie in memory and nothing waits for a disk, if there is such a place: the system loses none of them. */
export function memoryFolder(): string {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return tmpdir();
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 48 * 1024 * 1024 ? tmpdir() : folder;
}
