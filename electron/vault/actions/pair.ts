/** Decisions on two records that may be one: made by one person, confirmed by another, never changing either record. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { NewDecision } from '../../../shared/contract/recognition.ts';
import { kindOf, systemKinds } from '../../../shared/events/event.ts';
import type { Pair } from '../../../shared/records/pair.ts';
import { Refusal } from '../../../shared/result.ts';
import { comparedIn, digestsOf } from '../compared.ts';
import { pairViewIn } from '../pairView.ts';
import { similarNamed } from '../recognised.ts';
import { countPairs, inOrder, pairRows, pairsOf, standingPair } from '../tables/pairRow.ts';
import { togetherWith } from '../tables/sameChild.ts';
import { recordOf } from '../tables/record.ts';
import type { Tx, Vault } from '../vault.ts';
import { active, begin, revise } from './common.ts';
import { appendTo } from './reviewed.ts';

/**
 * Records a decision; one that records are the same waits for a second person from then on. A decision that they are
 * different gives way to a new one once something else is told of either.
 * @throws Refusal pair/itself, pair/sealed, pair/decided, input/invalid, `<noun>/unknown`, record/withdrawn
 */
export function decide(
  tx: Tx,
  { sealed }: Pick<Vault, 'sealed'>,
  decision: NewDecision,
  when: Pair['when'],
): { id: string; seq: number } {
  const { of, why } = decision;
  const [one, other] = inOrder(decision.one, decision.other);
  if (one === other) throw new Refusal('pair/itself');
  // whoever reads the decision would learn of the sealed record
  if ([one, other].some(id => sealed.compartmentOf(id) !== null)) throw new Refusal('pair/sealed');
  const [first, second] = [active(tx.sight, of, one), active(tx.sight, of, other)];
  if (of !== 'child' && decision.decision === 'same') {
    throw new Refusal('input/invalid', { at: 'decision' });
  }
  giveWay(tx, one, other, why);
  const { score, grounds } = comparedIn(tx.sight, of, one, other);
  const chosen = [one, other].find(id => id === decision.leading);
  const least = first.fields.number <= second.fields.number ? one : other;
  const id = tx.newId();
  const { seq } = begin(tx, 'pair', id, {
    of,
    one,
    other,
    decision: decision.decision,
    why,
    when,
    score,
    grounds,
    compared: digestsOf(tx.sight, one, other),
    leading: decision.decision === 'same' ? (chosen ?? least) : null,
  });
  if (decision.decision === 'different') return { id, seq };
  const members = { change: seq, reason: null };
  appendTo(tx, { kind: systemKinds.recordSubmitted, on: { type: 'pair', id }, members });
  return { id, seq };
}

function giveWay(tx: Tx, one: string, other: string, reason: string): void {
  const standing = standingPair(tx.sight, one, other);
  const before = standing && recordOf(tx.sight, 'pair', standing.id);
  if (!standing || !before) return;
  const now = digestsOf(tx.sight, one, other);
  const { compared } = before.fields;
  const holds = compared.one === now.one && compared.other === now.other;
  if (standing.state !== 'different' || holds) throw new Refusal('pair/decided');
  const on = { type: 'pair' as const, id: standing.id };
  appendTo(tx, { kind: kindOf('pair', 'withdrawn'), on, members: { reason } });
}

export const pair: Handlers<Contract, Vault>['pair'] = {
  decide: (vault, decision) => vault.write(tx => decide(tx, vault, decision, 'compared')),

  lead(vault, { child }) {
    return vault.write(tx => {
      active(tx.sight, 'child', child);
      const members = togetherWith(tx.sight, child);
      if (members.length < 2) throw new Refusal('pair/not-together');
      const joining = new Set(
        members.flatMap(each =>
          pairsOf(tx.sight, each).flatMap(({ id, state, one, other, leading }) => {
            const isOfGroup = members.includes(one) && members.includes(other);
            return state === 'confirmed' && isOfGroup && leading !== child ? [id] : [];
          }),
        ),
      );
      if (joining.size === 0) throw new Refusal('record/nothing-changed');
      const seqs = [...joining].map(id => revise(tx, 'pair', id, { leading: child }, null).seq);
      return { seq: seqs.at(-1) ?? 0 };
    });
  },

  list(vault, { of, states, before, limit }) {
    const found = pairRows(vault.reader, of, states, { before, limit: limit + 1 });
    const shown = found.slice(0, limit);
    return {
      rows: shown.flatMap(pairViewIn(vault)),
      next: found.length > limit ? (shown.at(-1)?.begun ?? null) : null,
      total: countPairs(vault.reader, of, states),
    };
  },

  similar: similarNamed,

  of: (vault, { record }) => pairsOf(vault.reader, record).flatMap(pairViewIn(vault)),
};
