/**
 * Who was given which checkpoint, when and how. The list lies outside every vault, beside the remembered heads, so that it
 * outlives the vault it is of; so it is not encrypted either, and the window says to write a role there, not a name.
 */
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { Refusal } from '../../shared/result.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';

const Witness = z.strictObject({
  id: z.uuid(),
  vault: z.uuid(),
  branch: z.uuid(),
  size: z.int().positive(),
  /** Hex. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  /** When the checkpoint was made. */
  at: z.string(),
  words: z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) }),
  /** The signed checkpoint. */
  note: z.string(),
  who: z.string(),
  how: z.enum(['printed', 'sent', 'read', 'other']),
  /** Day, `YYYY-MM-DD`. */
  when: z.string(),
});
export type Witness = z.infer<typeof Witness>;

const List = z.strictObject({ version: z.literal(1), witnesses: z.array(Witness) });

const mostBytes = 16 * 1024 * 1024;

function fileIn(stateDir: string): string {
  return path.join(stateDir, 'witnesses.json');
}

/** @throws Refusal witnesses/damaged: the file is there and is left as it is */
export async function readWitnesses(stateDir: string): Promise<readonly Witness[]> {
  const bytes = await readSmallFile(fileIn(stateDir), mostBytes);
  if (bytes === null) return [];
  try {
    return List.parse(JSON.parse(fromUtf8(bytes))).witnesses;
  } catch {
    throw new Refusal('witnesses/damaged');
  }
}

/** @throws Refusal disk/full, disk/not-writable, disk/failed */
export async function writeWitnesses(
  stateDir: string,
  witnesses: readonly Witness[],
): Promise<void> {
  const list = { version: 1, witnesses };
  await replaceFile(fileIn(stateDir), toUtf8(`${JSON.stringify(list, null, 1)}\n`));
}

/** The list for paper, in both languages at once: whoever holds it may read either. */
export function witnessText(witnesses: readonly Witness[]): string {
  const parts = witnesses.map(({ when, how, who, size, at, words, note }) =>
    [
      `${when} · ${how} · ${who}`,
      `${size} · ${at}`,
      `uk: ${words.uk.join(' ')}`,
      `en: ${words.en.join(' ')}`,
      note,
    ].join('\n'),
  );
  return `Litopys · свідки · witnesses\n\n${parts.join('\n\n')}`;
}
