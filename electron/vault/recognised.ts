/** Who may be the one described, among the open records and those sealed to this person. */
import type { Contract } from '../../shared/contract/index.ts';
import type { OutputOf, ParsedOf } from '../../shared/contract/define.ts';
import type { Likeness as LikenessView } from '../../shared/contract/recognition.ts';
import type { ChildRow } from '../../shared/contract/views.ts';
import {
  likenessOf,
  ofChildren,
  ofInstitutions,
  ofOfficials,
  proposedFrom,
  type Description,
  type Manner,
} from '../../shared/matching/recognition/index.ts';
import { pairViewIn, sideOf } from './pairView.ts';
import { childRow } from './tables/childRow.ts';
import { standingPair } from './tables/pairRow.ts';
import { registerIn } from './tables/recognition.ts';
import { leadingOf } from './tables/sameChild.ts';
import type { Vault } from './vault.ts';

/** Of a child that is being entered little is known yet: those are told too who are less likely than not. */
const shownFrom = -5;
const mostShown = 10;

export interface Recognised {
  readonly row: ChildRow;
  readonly likeness: LikenessView;
  readonly isSealed: boolean;
}

/** Looks for one child after the other, the likeliest first; nothing is recorded meanwhile. */
export function recognition({
  reader,
  sealed,
}: Vault): (description: Description) => readonly Recognised[] {
  // how common a name is, the open children tell; only who may see what is sealed is told of it
  const open = registerIn(reader, ofChildren);
  const registers = [
    { db: sealed.reader, register: registerIn(sealed.reader, ofChildren), isSealed: true },
    { db: reader, register: open, isSealed: false },
  ];
  return description => {
    const likeness = likenessOf(description);
    const found = registers.flatMap(({ db, register, isSealed }) =>
      register
        .candidatesFor(likeness, open.frequencies, shownFrom)
        .flatMap(({ record, score, reasons }) => {
          // records of one child are one answer: the one that stands for it
          const row = childRow(db, leadingOf(db, record));
          if (!row) return [];
          const isLikely = score >= proposedFrom;
          const told = { score, isLikely, reasons: [...reasons] };
          return [{ row, likeness: told, isSealed }];
        }),
    );
    const byChild = new Map<string, Recognised>();
    for (const each of found.sort((a, b) => b.likeness.score - a.likeness.score)) {
      if (!byChild.has(each.row.id)) byChild.set(each.row.id, each);
    }
    return [...byChild.values()].slice(0, mostShown);
  };
}

type Similar = OutputOf<Contract['pair']['similar']>;

/** Persons or organisations that may be the one described; beside a recorded one those that nobody has told apart. */
export function similarNamed(
  vault: Vault,
  { what, record }: ParsedOf<Contract['pair']['similar']>,
): Similar {
  const found =
    what.of === 'person'
      ? likest(vault, ofOfficials, what.description)
      : likest(vault, ofInstitutions, what.description);
  const undecided = found.filter(
    ({ side }) => side.id !== record && (record === null || !isToldApart(vault, record, side.id)),
  );
  return undecided.slice(0, mostShown);
}

function isToldApart(vault: Vault, one: string, other: string): boolean {
  const standing = standingPair(vault.reader, one, other);
  return standing !== null && pairViewIn(vault)(standing).some(({ hasChanged }) => !hasChanged);
}

function likest<D, L>({ reader, sealed }: Vault, manner: Manner<D, L>, description: D): Similar {
  const likeness = manner.likenessOf(description);
  const { frequencies } = registerIn(reader, manner);
  const registers = [
    { db: sealed.reader, isSealed: true },
    { db: reader, isSealed: false },
  ];
  const found = registers.flatMap(({ db, isSealed }) =>
    registerIn(db, manner)
      .candidatesFor(likeness, frequencies, shownFrom)
      .flatMap(({ record, score, reasons }) => {
        const side = sideOf(db, manner.noun, record);
        if (!side) return [];
        const told = { score, isLikely: score >= proposedFrom, reasons: [...reasons] };
        return [{ side, likeness: told, isSealed }];
      }),
  );
  return found.sort((a, b) => b.likeness.score - a.likeness.score);
}
