import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import { subjectKey } from '../../../shared/records/summary.ts';
import type { ReadableDb } from '../database/driver.ts';
import { childFigures } from '../tables/childFigures.ts';
import { childRow, childRows, childRowSeen } from '../tables/childRow.ts';
import { episodesOfAct, recordsOfChild, type StateOf } from '../tables/record.ts';
import { pairsIn } from '../pairs.ts';
import { recognition } from '../recognised.ts';
import { stampOf, type Vault } from '../vault.ts';
import { active, begin, found, into, numberIn, proofOfEpisode, proofOfRecord } from './common.ts';
import { citationsOf } from './link.ts';
import { refuseUnknownReferences } from './references.ts';

/** An episode with its act, its proof and the other children of that act. */
export function withAct(db: ReadableDb, episode: StateOf<'episode'>): EpisodeWithAct {
  const others = episodesOfAct(db, episode.fields.act).filter(
    each => each.id !== episode.id && each.status === 'active',
  );
  return {
    episode,
    act: found(db, 'act', episode.fields.act),
    proof: proofOfEpisode(db, episode),
    others: others.map(each => {
      const row = childRow(db, each.fields.child);
      return {
        child: each.fields.child,
        number: row?.number ?? 0,
        name: row?.nameUk ?? row?.nameLatn ?? row?.nameRu ?? null,
      };
    }),
  };
}

/** The day by which deadlines are past. */
const today = (clock: () => Date) => stampOf(clock).slice(0, 10);

export const child: Handlers<Contract, Vault>['child'] = {
  list: ({ reader, sealed, clock }, { filter, ...page }) =>
    childRows([reader, sealed.reader], filter, page, today(clock)),

  figures: ({ reader, sealed, clock }) => childFigures([reader, sealed.reader], today(clock)),

  get({ sight: reader }, { id }) {
    const state = found(reader, 'child', id);
    const row = childRowSeen(reader, id);
    if (!row) throw new Error('a child has no row');
    const assertions = recordsOfChild(reader, 'assertion', id);
    const episodes = recordsOfChild(reader, 'episode', id);
    const targets = [id, ...assertions.map(each => each.id)];
    targets.push(...episodes.flatMap(each => [each.id, each.fields.act]));
    return {
      child: state,
      row,
      assertions: assertions.map(each => ({ ...each, proof: proofOfRecord(reader, each.id) })),
      episodes: episodes.map(each => withAct(reader, each)),
      evidence: [...new Set(targets)].flatMap(target => citationsOf(reader, target)),
    };
  },

  register(vault, { child: fields, assertions, evidence, compartment }) {
    return vault.write(tx => {
      const number = numberIn(tx, 'child', compartment);
      const receipt = begin(into(tx, compartment), 'child', tx.newId(), { ...fields, number });
      const preferred = new Set<string>();
      for (const assertion of assertions) {
        refuseUnknownReferences(tx.sight, 'assertion', assertion);
        const key = subjectKey(assertion.value);
        const isFirst = key !== null && !preferred.has(key);
        if (key !== null) preferred.add(key);
        begin(tx, 'assertion', tx.newId(), { ...assertion, child: receipt.id, preferred: isFirst });
      }
      for (const item of evidence) {
        active(tx.sight, 'evidence', item);
        begin(tx, 'link', tx.newId(), {
          evidence: item,
          target: { type: 'child', id: receipt.id },
          relation: 'supports',
          cite: null,
          note: null,
        });
      }
      return { ...receipt, number };
    });
  },

  pairs: (vault, _, context) => pairsIn(vault, context),
  similar: (vault, description) => [...recognition(vault)(description)],
};
