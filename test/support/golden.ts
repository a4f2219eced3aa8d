/** Golden vaults: one of every released schema, made once by the program of that time and kept as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const vectors = path.resolve(import.meta.dirname, '../vectors');

const Golden = z.strictObject({
  schema: z.int(),
  userName: z.string(),
  passphrase: z.string(),
  /** Of the ledger: no migration changes them. */
  size: z.int(),
  root: z.string(),
  child: z.string(),
  remarks: z.array(z.string()),
  withdrawn: z.string(),
  evidence: z.string(),
});
export type Golden = z.infer<typeof Golden>;

export function goldenFolder(schema: number): string {
  return path.join(vectors, `vault-schema-${schema}`);
}

/** Every golden vault there is: its folder and what is in it. */
export function goldenVaults(): { readonly folder: string; readonly golden: Golden }[] {
  return readdirSync(vectors)
    .filter(name => /^vault-schema-\d+$/.test(name))
    .map(name => {
      const text = readFileSync(path.join(vectors, name, 'expected.json'), 'utf8');
      return { folder: path.join(vectors, name, 'vault'), golden: Golden.parse(JSON.parse(text)) };
    });
}
