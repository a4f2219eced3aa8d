import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import { subjectKey } from '../../../shared/records/summary.ts';
import type { ReadableDb } from '../database/driver.ts';
import { childFigures } from '../tables/childFigures.ts';
import { childRow, childRows, childRowSeen } from '../tables/childRow.ts';
import { pairsOf } from '../tables/pairRow.ts';
import { leadingOf, togetherWith } from '../tables/sameChild.ts';
import { episodesOfAct, recordsOfChild, type StateOf } from '../tables/record.ts';
import { pairsIn } from '../pairs.ts';
import { pairViewIn } from '../pairView.ts';
import { recognition } from '../recognised.ts';
import { stampOf, type Vault } from '../vault.ts';
import { active, begin, found, into, numberIn, proofOfEpisode, proofOfRecord } from './common.ts';
import { citationsOf } from './link.ts';
import { decide } from './pair.ts';
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

/** One record, with all that is stated in it and what is cited for that. */
function statedOf(db: ReadableDb, id: string) {
  const row = childRowSeen(db, id);
  if (!row) throw new Error('a child has no row');
  const assertions = recordsOfChild(db, 'assertion', id);
  const episodes = recordsOfChild(db, 'episode', id);
  const targets = [id, ...assertions.map(each => each.id)];
  targets.push(...episodes.flatMap(each => [each.id, each.fields.act]));
  return {
    row,
    assertions: assertions.map(each => ({ ...each, proof: proofOfRecord(db, each.id) })),
    episodes: episodes.map(each => withAct(db, each)),
    evidence: [...new Set(targets)].flatMap(target => citationsOf(db, target)),
  };
}

export const child: Handlers<Contract, Vault>['child'] = {
  list: ({ reader, sealed, clock }, { filter, ...page }) =>
    childRows([reader, sealed.reader], filter, page, today(clock)),

  figures: ({ reader, sealed, clock }) => childFigures([reader, sealed.reader], today(clock)),

  get(vault, { id }) {
    const { sight } = vault;
    const state = found(sight, 'child', id);
    return {
      child: state,
      ...statedOf(sight, id),
      same: {
        leading: leadingOf(sight, id),
        others: togetherWith(sight, id)
          .filter(each => each !== id)
          .map(each => statedOf(sight, each)),
        decisions: pairsOf(vault.reader, id).flatMap(pairViewIn(vault)),
      },
    };
  },

  register(vault, { child: fields, assertions, evidence, compartment, different }) {
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
      for (const { child: other, why } of different) {
        const two = { of: 'child', one: receipt.id, other, leading: null } as const;
        decide(tx, vault, { ...two, decision: 'different', why }, 'entered');
      }
      return { ...receipt, number };
    });
  },

  pairs: (vault, _, context) => pairsIn(vault, context),
  similar: (vault, description) => [...recognition(vault)(description)],
};
