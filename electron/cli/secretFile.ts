import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../../shared/result.ts';

/** Far more than fifteen shares with their remarks. */
const mostBytes = 64 * 1024;

/**
 * The text of a file with what was printed: recovery shares, a device code; `-` is standard input. They are never
 * arguments: those can be read by every program on the machine.
 * @throws Refusal path/missing, path/unreadable
 */
export async function readSecretFile(file: string): Promise<string> {
  if (file === '-') return readStandardInput();
  const size = await stat(file).then(
    found => found.size,
    () => null,
  );
  if (size === null) throw new Refusal('path/missing', { path: file });
  if (size > mostBytes) throw new Refusal('path/unreadable', { path: file });
  return readFile(file, 'utf8').catch(() => {
    throw new Refusal('path/unreadable', { path: file });
  });
}

async function readStandardInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.length > mostBytes) throw new Refusal('path/unreadable', { path: '-' });
  }
  return text;
}
