/** A person's settings on this machine. Nothing of a vault is in them. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { Settings } from '../../shared/contract/session.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';

const defaults: Settings = {
  language: 'uk',
  theme: 'system',
  density: 'comfortable',
  lockAfter: 15,
  contentProtection: true,
  rememberVaults: true,
};

export interface SettingsFile {
  readonly value: Settings;
  change(changes: Partial<Settings>): Promise<Settings>;
}

/** A file that cannot be read gives the defaults, which are the cautious ones. */
export async function openSettings(stateDir: string): Promise<SettingsFile> {
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const file = path.join(stateDir, 'settings.json');
  let value = await readSettings(file);
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

async function readSettings(file: string): Promise<Settings> {
  try {
    const bytes = await readSmallFile(file, 64 * 1024);
    return bytes === null ? defaults : Settings.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    return defaults;
  }
}
