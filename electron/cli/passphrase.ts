import { open } from 'node:fs/promises';
import { Refusal } from '../../shared/result.ts';
import type { Terminal } from './terminal.ts';

/** Far more than any passphrase; a wrong path must not fill the memory. */
const mostBytes = 8192;

/**
 * The first line of a file, without its end. A passphrase is never an argument: arguments can be read by every
 * program on the machine.
 * @throws Refusal passphrase-file/unreadable, passphrase-file/empty, passphrase-file/not-text
 */
export async function readPassphrase(file: string, terminal: Terminal): Promise<string> {
  const { bytes, mode } = await firstBytes(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    terminal.warn(terminal.words.passphraseFileIsOpen);
  }
  const line =
    decoded(bytes)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new Refusal('passphrase-file/empty');
  return line;
}

async function firstBytes(file: string): Promise<{ bytes: Uint8Array; mode: number }> {
  try {
    const handle = await open(file, 'r');
    try {
      const { mode } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
      return { bytes: buffer.subarray(0, bytesRead), mode };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new Refusal('passphrase-file/unreadable', {}, { cause: error });
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('passphrase-file/not-text');
  }
}
