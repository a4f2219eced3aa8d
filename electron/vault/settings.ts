/** A person's settings on this machine. Nothing of a vault is in them. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { Settings } from '../../shared/contract/session.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';

const name = 'settings.json';

const defaults: Settings = {
  language: 'uk',
  theme: 'system',
  density: 'comfortable',
  lockAfter: 15,
  contentProtection: true,
  rememberVaults: true,
  backupReminder: 7,
};

export interface SettingsFile {
  readonly value: Settings;
  change(changes: Partial<Settings>): Promise<Settings>;
}

/** A file that cannot be read gives the defaults, which are the cautious ones. */
export async function openSettings(
  stateDir: string,
  earlierDirs: readonly string[] = [],
): Promise<SettingsFile> {
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const file = path.join(stateDir, name);
  let value = (await readSettings(file)) ?? (await earlierSettings(earlierDirs)) ?? defaults;
  return {
    get value() {
      return value;
    },
    async change(changes) {
      value = { ...value, ...changes };
      await replaceFile(file, toUtf8(`${JSON.stringify(value, null, 1)}\n`));
      return value;
    },
  };
}

/** As they were set in an earlier place; they are written to the new one at the next change. */
async function earlierSettings(folders: readonly string[]): Promise<Settings | null> {
  for (const folder of folders) {
    const found = await readSettings(path.join(folder, name));
    if (found !== null) return found;
  }
  return null;
}

/** Null where there is no such file. */
async function readSettings(file: string): Promise<Settings | null> {
  try {
    const bytes = await readSmallFile(file, 64 * 1024);
    if (bytes === null) return null;
    // a setting that an older version did not know has its default
    const known = z.looseObject({}).parse(JSON.parse(fromUtf8(bytes)));
    return Settings.parse({ ...defaults, ...known });
  } catch {
    return defaults;
  }
}
