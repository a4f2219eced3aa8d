import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Grant } from '../../shared/contract/shell.ts';
import type { VaultProcess } from './vaultProcess.ts';

/**
 * Files and folders a person chose in a dialog. The page gets a token and the last name; the vault gets the path; main
 * remembers it to show the place in the file manager.
 */
export class Grants {
  readonly #vault: VaultProcess;
  readonly #paths = new Map<string, string>();

  constructor(vault: VaultProcess) {
    this.#vault = vault;
  }

  /** Grants the chosen paths. */
  give(paths: readonly string[]): Grant[] {
    const grants = paths.map(chosen => ({ token: randomUUID(), path: chosen }));
    for (const { token, path: chosen } of grants) this.#paths.set(token, chosen);
    this.#vault.grant(grants);
    return grants.map(({ token, path: chosen }) => ({ token, name: path.basename(chosen) }));
  }

  /** The path behind a token that was given here, or null. */
  pathOf(token: string): string | null {
    return this.#paths.get(token) ?? null;
  }
}
