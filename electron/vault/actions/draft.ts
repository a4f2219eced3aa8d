import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { sealedDraft } from '../../../shared/contract/work.ts';
import { draftOf, drafts, dropDraft, putDraft } from '../tables/draft.ts';
import { stampOf, type Vault } from '../vault.ts';

/** Keys of forms that tell who a source is: whether it is protected, and where it will lie, is not settled yet. */
const ofIdentity = 'sourceIdentity/';

export const draft: Handlers<Contract, Vault>['draft'] = {
  save(vault, { key, json }) {
    const { sealed } = vault;
    const kept = { key, json, at: stampOf(vault.clock) };
    const isSealed = key.startsWith(sealedDraft) || key.startsWith(ofIdentity);
    if (isSealed || sealed.isNamedIn(`${key} ${json}`)) {
      // nothing of what will be sealed may ever lie on the disk under the keys that everybody has
      sealed.drafts.set(key, kept);
      vault.writeBeside(db => dropDraft(db, key));
    } else {
      sealed.drafts.delete(key);
      vault.writeBeside(db => putDraft(db, kept));
    }
    return {};
  },
  load({ reader, sealed }, { key }) {
    const found = sealed.drafts.get(key);
    return found ? { json: found.json, at: found.at } : draftOf(reader, key);
  },
  drop(vault, { key }) {
    vault.sealed.drafts.delete(key);
    vault.writeBeside(db => dropDraft(db, key));
    return {};
  },
  list({ reader, sealed }) {
    const inMemory = [...sealed.drafts.values()].map(({ key, at }) => ({ key, at }));
    return [...inMemory, ...drafts(reader)];
  },
};
