/** Searches under a name: kept in the vault, beside the ledger. */
import { randomUUID } from 'node:crypto';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { Refusal } from '../../../shared/result.ts';
import { dropSavedSearch, putSavedSearch, savedSearches } from '../tables/savedSearch.ts';
import { stampOf, type Vault } from '../vault.ts';
import { whoIs } from './common.ts';

export const savedSearch: Handlers<Contract, Vault>['savedSearch'] = {
  list({ reader, keyring }) {
    const who = whoIs(reader);
    return savedSearches(reader, keyring.userId).map(({ owner, shared, ...rest }) => ({
      ...rest,
      isShared: shared === 1,
      isMine: owner === keyring.userId,
      who: who(owner),
    }));
  },

  save(vault, { isShared, ...rest }) {
    // it lies open to everybody who opens the vault
    if (vault.sealed.isNamedIn(`${rest.name} ${rest.json}`)) {
      throw new Refusal('compartment/would-tell');
    }
    const id = randomUUID();
    const owner = vault.keyring.userId;
    const at = stampOf(vault.clock);
    vault.writeBeside(db =>
      putSavedSearch(db, { ...rest, id, owner, shared: isShared ? 1 : 0, at }),
    );
    return { id };
  },

  drop(vault, { id }) {
    const { userId } = vault.keyring;
    const own = savedSearches(vault.reader, userId).find(each => each.id === id);
    if (own?.owner !== userId) throw new Refusal('search/unknown');
    vault.writeBeside(db => dropSavedSearch(db, id));
    return {};
  },
};
