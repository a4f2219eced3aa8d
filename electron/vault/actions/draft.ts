import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { draftOf, drafts, dropDraft, putDraft } from '../tables/draft.ts';
import { stampOf, type Vault } from '../vault.ts';

export const draft: Handlers<Contract, Vault>['draft'] = {
  save(vault, { key, json }) {
    vault.writeBeside(db => putDraft(db, { key, json, at: stampOf(vault.clock) }));
    return {};
  },
  load: ({ reader }, { key }) => draftOf(reader, key),
  drop(vault, { key }) {
    vault.writeBeside(db => dropDraft(db, key));
    return {};
  },
  list: ({ reader }) => drafts(reader),
};
