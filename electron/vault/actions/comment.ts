/** What colleagues say about a record; each changes only their own. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { recordsAbout } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { begin, whoIs } from './common.ts';
import { reviseRecord, withdrawRecord } from './record.ts';
import { holdOfComment } from './workRules.ts';

export const comment: Handlers<Contract, Vault>['comment'] = {
  of({ sight, keyring }, { id }) {
    const who = whoIs(sight);
    return recordsAbout(sight, 'comment', [id])
      .filter(({ status }) => status === 'active')
      .map(said => ({
        comment: said,
        who: who(said.begun.by),
        isMine: said.begun.by === keyring.userId,
        isRevised: said.changed.seq !== said.begun.seq,
      }));
  },

  record(vault, fields) {
    return vault.write(tx => {
      holdOfComment(tx.sight, fields);
      return begin(tx, 'comment', tx.newId(), fields);
    });
  },

  revise: (vault, { id, expectedSeq, text }) =>
    reviseRecord(vault, { type: 'comment', id, expectedSeq, changes: { text }, reason: null }),

  withdraw(vault, { id, reason }) {
    return { seq: withdrawRecord(vault, { type: 'comment', id, reason }).seq };
  },
};
