/** Others who work in the vault of a bench. Their names are invented, and they share one passphrase. */
import type { Role } from '../../shared/rights.ts';
import { passphrase, userName, valueOf, type Bench } from './engine.ts';

export const theirs = 'dub yasen topolia 17';

export async function enrol(bench: Bench, name: string, ...roles: Role[]): Promise<string> {
  return valueOf(await bench.client.user.enrol({ name, roles, passphrase: theirs })).id;
}

/** Locks the vault and opens it as this person. */
export async function openAs(bench: Bench, name: string): Promise<void> {
  await bench.restart();
  const words = name === userName ? passphrase : theirs;
  const place = { vault: bench.vaultDir, readOnly: false };
  valueOf(await bench.client.session.open({ ...place, userName: name, passphrase: words }));
}
