import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { CitedEvidence } from '../../../shared/contract/views.ts';
import type { Link, LinkRelation } from '../../../shared/records/link.ts';
import type { ReadableDb } from '../database/driver.ts';
import { evidenceRow } from '../tables/evidenceRow.ts';
import { linksToTarget } from '../tables/record.ts';
import type { Tx, Vault } from '../vault.ts';
import { active, begin } from './common.ts';

/** Evidence cited for a record; withdrawn links are left to the history. */
export function citationsOf(db: ReadableDb, target: string): CitedEvidence[] {
  return linksToTarget(db, target).flatMap(link => {
    const evidence = evidenceRow(db, link.fields.evidence);
    return evidence && link.status === 'active' ? [{ link, evidence }] : [];
  });
}

/** What is cited, as whoever looks may see it: the row of an open item knows of no sealed citation. */
export function countsOf(relations: readonly LinkRelation[]) {
  const count = (relation: LinkRelation) => relations.filter(each => each === relation).length;
  return {
    supports: count('supports'),
    contradicts: count('contradicts'),
    leavesOpen: count('leaves-open'),
  };
}

/** @throws Refusal when an end of the link is unknown or withdrawn. */
export function recordLink(tx: Tx, link: Link): { id: string; seq: number } {
  active(tx.sight, 'evidence', link.evidence);
  active(tx.sight, link.target.type, link.target.id);
  return begin(tx, 'link', tx.newId(), link);
}

export const link: Handlers<Contract, Vault>['link'] = {
  record: (vault, { links }) => vault.write(tx => links.map(each => recordLink(tx, each))),
  ofTarget: ({ sight }, { target }) => citationsOf(sight, target.id),
};
