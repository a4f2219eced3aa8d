import { readFile, stat } from 'node:fs/promises';
import { sharesIn } from '../../../shared/recovery/shareText.ts';
import { Refusal } from '../../../shared/result.ts';

/** Far more than fifteen shares with their remarks. */
const mostBytes = 64 * 1024;

/**
 * Recovery shares from files, several in one parted by an empty line; `-` is standard input. They are never
 * arguments: those can be read by every program on the machine.
 * @throws Refusal path/missing, path/unreadable
 */
export async function readShareFiles(files: readonly string[]): Promise<string[]> {
  const shares: string[] = [];
  for (const file of files) shares.push(...sharesIn(await readText(file)));
  return shares;
}

async function readText(file: string): Promise<string> {
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
