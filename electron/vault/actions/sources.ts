import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { HoldBackRow, InterviewRow } from '../../../shared/contract/sources.ts';
import { askAgainFrom, hasEnded, type AskedConsent } from '../../../shared/records/consent.ts';
import { warningsOf } from '../../../shared/records/interview.ts';
import { standing } from '../../../shared/records/summary.ts';
import { Refusal } from '../../../shared/result.ts';
import { compartmentFor } from '../compartments/sealing.ts';
import type { ReadableDb } from '../database/driver.ts';
import { holdBacks, recordById, recordOf, recordsOfChild, type StateOf } from '../tables/record.ts';
import { recordsNaming } from '../tables/reference.ts';
import { stampOf, type Vault } from '../vault.ts';
import { active, begin, found, into, labelOf, whoIs } from './common.ts';
import { placeIn } from './compartment.ts';

function today({ clock }: Vault): string {
  return stampOf(clock).slice(0, 10);
}

/** Active interviews of a child, newest first. */
function interviewsOf(db: ReadableDb, child: string): StateOf<'interview'>[] {
  const named = recordsNaming(db, child).flatMap(({ source }) => {
    const state = recordOf(db, 'interview', source);
    return state?.status === 'active' ? [state] : [];
  });
  const key = ({ fields, begun }: StateOf<'interview'>) =>
    `${fields.when ?? ''} ${String(begun.seq).padStart(12, '0')}`;
  return named.sort((one, other) => (key(one) < key(other) ? 1 : -1));
}

/** When somebody of whom a child's record is known has to be asked anew. */
function askAgainOf(
  vault: Vault,
  child: string | null,
  consents: readonly AskedConsent[],
): InterviewRow['askAgain'] {
  if (child === null) return null;
  const statements = recordsOfChild(vault.sight, 'assertion', child).filter(
    ({ status }) => status === 'active',
  );
  const birth = standing(
    statements.map(({ fields }) => fields),
    'birth',
  );
  const from = askAgainFrom(consents, birth?.date ?? null);
  return from === null ? null : { from, isDue: from <= today(vault) };
}

function rowOf(vault: Vault, state: StateOf<'interview'>, others: number): InterviewRow {
  const { fields, id } = state;
  return {
    id,
    number: fields.number,
    when: fields.when,
    by: fields.interviewer.name ?? fields.body.name,
    protocol: fields.type,
    reference: fields.reference,
    scope: [...(fields.consents.at(-1)?.scope ?? [])],
    warnings: warningsOf(fields, others, today(vault)),
    askAgain: askAgainOf(vault, fields.child.record, fields.consents),
  };
}

function holdBackRow(vault: Vault, state: StateOf<'holdBack'>): HoldBackRow {
  const who = whoIs(vault.reader);
  const { id, fields, status, begun, withdrawn } = state;
  const target = recordById(vault.sight, fields.target.id);
  const over = hasEnded(fields.until, today(vault));
  return {
    id,
    fields,
    ...(target ? labelOf(vault.sight, target) : { label: '', child: null }),
    state: status === 'withdrawn' ? 'lifted' : over ? 'over' : 'holds',
    by: who(begun.by),
    at: begun.at,
    lifted: withdrawn && {
      by: who(withdrawn.stamp.by),
      at: withdrawn.stamp.at,
      reason: withdrawn.reason,
    },
  };
}

const order = { holds: 0, over: 1, lifted: 2 } as const;

export const sources: Handlers<Contract, Vault>['sources'] = {
  beside(vault, { id }) {
    const { sight, sealed } = vault;
    const state = recordById(sight, id);
    if (!state) throw new Refusal('record/unknown');
    const identities = recordsNaming(sight, id).flatMap(({ source }) => {
      const identity = recordOf(sight, 'sourceIdentity', source);
      if (identity?.status !== 'active') return [];
      return [
        {
          id: source,
          number: identity.fields.number,
          compartment: placeIn(sealed, source),
          of: identity,
        },
      ];
    });
    const interview = recordOf(sight, 'interview', id);
    const child = interview?.fields.child.record ?? null;
    const all = child === null ? [] : interviewsOf(sight, child);
    const others = all.filter(each => each.id !== id);
    const ownChild =
      child ??
      identities.map(({ of }) => of.fields.child.record).find(each => each !== null) ??
      null;
    const consents =
      interview?.fields.consents ?? recordOf(sight, 'source', id)?.fields.consents ?? [];
    return {
      identities: identities.map(({ of: _, ...rest }) => rest),
      warnings: interview ? warningsOf(interview.fields, others.length, today(vault)) : [],
      askAgain: askAgainOf(vault, ownChild, consents),
      others: others.map(each => rowOf(vault, each, others.length)),
    };
  },

  interviewsOf(vault, { child }) {
    found(vault.sight, 'child', child);
    const all = interviewsOf(vault.sight, child);
    return all.map(each => rowOf(vault, each, all.length - 1));
  },

  heldBack(vault, { target }) {
    const rows = holdBacks(vault.sight)
      .filter(({ fields }) => target === null || fields.target.id === target)
      .map(state => holdBackRow(vault, state));
    return rows.sort((a, b) => order[a.state] - order[b.state] || (a.at < b.at ? 1 : -1));
  },

  holdBack(vault, fields) {
    return vault.write(tx => {
      active(tx.sight, fields.target.type, fields.target.id);
      const compartment = compartmentFor(null, [fields.target.id], vault.sealed);
      return begin(into(tx, compartment), 'holdBack', tx.newId(), fields);
    });
  },
};
