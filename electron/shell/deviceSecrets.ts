/**
 * Second secrets of bound users, sealed by the operating system's key store (docs/decisions/0022). The one secret that
 * main ever sees: only Electron's main process can ask the key store. It holds none longer than the question takes, and
 * none of them opens anything without a passphrase, which it never sees.
 */
/* eslint-disable @typescript-eslint/no-deprecated -- what newer Electrons have instead is not in the spare runtime */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { app, safeStorage } from 'electron';
import type { DeviceRequest, FromMain } from '../../shared/contract/wire.ts';

type Answer = Omit<Extract<FromMain, { type: 'deviceAnswer' }>, 'id'>;

const no: Answer = { type: 'deviceAnswer', done: false, secret: null };
const done: Answer = { ...no, done: true };

function fileOf(device: string): string {
  return path.join(app.getPath('userData'), 'devices', `${device}.sealed`);
}

/**
 * Without a key store Chromium on Linux would seal with a password that stands in its sources, and mark it v10; v11 is the
 * key store's. macOS and Windows have one key store, whose availability is all there is to ask.
 */
function isKeyStore(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  return safeStorage.encryptString('probe').subarray(0, 3).toString('latin1') === 'v11';
}

export function askKeyStore(asked: DeviceRequest): Answer {
  try {
    return answerOf(asked);
  } catch {
    // locked, altered, or not this machine's: for the vault it is the same as not being there
    return no;
  }
}

function answerOf(asked: DeviceRequest): Answer {
  switch (asked.wish) {
    case 'canKeep':
      return isKeyStore() ? done : no;
    case 'keep':
      return keep(asked.device, asked.secret);
    case 'find': {
      // the system gives text only, which cannot be wiped: it is let go at once
      const text = safeStorage.decryptString(readFileSync(fileOf(asked.device)));
      return { ...done, secret: new Uint8Array(Buffer.from(text, 'base64url')) };
    }
    case 'forget':
      rmSync(fileOf(asked.device), { force: true });
      return done;
  }
}

function keep(device: string, secret: Uint8Array): Answer {
  if (!isKeyStore()) return no;
  const file = fileOf(device);
  const text = Buffer.from(secret).toString('base64url');
  secret.fill(0);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const part = openSync(`${file}.part`, 'w', 0o600);
  try {
    writeFileSync(part, safeStorage.encryptString(text));
    fsyncSync(part);
  } finally {
    closeSync(part);
  }
  renameSync(`${file}.part`, file);
  return done;
}
