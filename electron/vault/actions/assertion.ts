import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import { subjectKey } from '../../../shared/records/summary.ts';
import { compartmentFor } from '../compartments/sealing.ts';
import type { Tx, Vault } from '../vault.ts';
import { active, begin, into, revise } from './common.ts';
import { refuseUnknownReferences } from './references.ts';
import { preferredRivals } from './rules.ts';

/** Of each subject one statement is preferred: the one before steps back, and its history says so. */
function stepBack(
  tx: Tx,
  { sealed }: Vault,
  child: string,
  value: AssertionValue,
  compartment: string | null,
  except: string | null,
): void {
  for (const other of preferredRivals(tx.sight, sealed, child, value, compartment)) {
    if (other.id !== except) revise(tx, 'assertion', other.id, { preferred: false }, null);
  }
}

export const assertion: Handlers<Contract, Vault>['assertion'] = {
  record(vault, { child, assertion: fields, preferred, compartment: asked }) {
    const { sealed } = vault;
    return vault.write(tx => {
      active(tx.sight, 'child', child);
      refuseUnknownReferences(tx.sight, 'assertion', fields);
      const compartment = compartmentFor(asked, [child], sealed);
      const { value } = fields;
      const rivals = preferredRivals(tx.sight, sealed, child, value, compartment);
      const isFirst = !rivals.some(({ status }) => status === 'active');
      const stands = subjectKey(value) !== null && (preferred || isFirst);
      if (stands) stepBack(tx, vault, child, value, compartment, null);
      const whole = { ...fields, child, preferred: stands };
      return begin(into(tx, compartment), 'assertion', tx.newId(), whole);
    });
  },

  prefer(vault, { id }) {
    return vault.write(tx => {
      const { fields } = active(tx.sight, 'assertion', id);
      const compartment = vault.sealed.compartmentOf(id);
      stepBack(tx, vault, fields.child, fields.value, compartment, id);
      return revise(tx, 'assertion', id, { preferred: true }, null);
    });
  },
};
