import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import { subjectKey } from '../../../shared/records/summary.ts';
import { recordsOfChild } from '../tables/record.ts';
import type { Tx, Vault } from '../vault.ts';
import { active, begin, revise } from './common.ts';

/** Of each subject one statement is preferred: the one before steps back, and its history says so. */
function stepBack(tx: Tx, child: string, value: AssertionValue, except: string | null): void {
  const key = subjectKey(value);
  if (key === null) return;
  for (const other of recordsOfChild(tx.db, 'assertion', child)) {
    const { preferred, value: theirs } = other.fields;
    if (other.id !== except && preferred && subjectKey(theirs) === key) {
      revise(tx, 'assertion', other.id, { preferred: false }, null);
    }
  }
}

export const assertion: Handlers<Contract, Vault>['assertion'] = {
  record(vault, { child, assertion: fields, preferred }) {
    return vault.write(tx => {
      active(tx.db, 'child', child);
      const key = subjectKey(fields.value);
      const isFirst = !recordsOfChild(tx.db, 'assertion', child).some(
        each =>
          each.status === 'active' &&
          each.fields.preferred &&
          subjectKey(each.fields.value) === key,
      );
      const stands = key !== null && (preferred || isFirst);
      if (stands) stepBack(tx, child, fields.value, null);
      return begin(tx, 'assertion', tx.newId(), { ...fields, child, preferred: stands });
    });
  },

  prefer(vault, { id }) {
    return vault.write(tx => {
      const { fields } = active(tx.db, 'assertion', id);
      stepBack(tx, fields.child, fields.value, id);
      return revise(tx, 'assertion', id, { preferred: true }, null);
    });
  },
};
