import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import { Refusal } from '../../../shared/result.ts';
import { term } from '../../../shared/vocabulary/index.ts';
import { episodesOfAct } from '../tables/record.ts';
import { compartmentFor } from '../compartments/sealing.ts';
import type { Tx, Vault } from '../vault.ts';
import { active, begin, found, into, numberIn } from './common.ts';
import { withAct } from './child.ts';
import { citationsOf, recordLink } from './link.ts';
import { refuseUnknownReferences } from './references.ts';

type Participation = ParsedOf<Contract['episode']['record']>['participations'][number];
type Act = ParsedOf<Contract['episode']['record']>['act'];

/** Each child once; details in the form that the kind of act asks for. */
function join(
  tx: Tx,
  act: string,
  kind: string,
  participations: readonly Participation[],
  compartment: string | null,
) {
  const taking = new Set(
    episodesOfAct(tx.sight, act)
      .filter(each => each.status === 'active')
      .map(each => each.fields.child),
  );
  return participations.map(participation => {
    active(tx.sight, 'child', participation.child);
    if (taking.has(participation.child)) throw new Refusal('episode/child-twice');
    taking.add(participation.child);
    refuseWrongForm(kind, participation.details);
    const number = numberIn(tx, 'episode', compartment);
    return { ...begin(tx, 'episode', tx.newId(), { ...participation, act, number }), number };
  });
}

/** Details of an episode have the form that the kind of its act asks for. @throws Refusal episode/wrong-form */
export function refuseWrongForm(kind: string, { form }: Participation['details']): void {
  const wanted = term('episodeTypes', kind)?.form ?? null;
  if (wanted !== null && form !== wanted) {
    throw new Refusal('episode/wrong-form', { wanted, found: form });
  }
}

/** An end that certainly lies before the beginning is a slip of the pen. @throws Refusal act/ends-before-it-begins */
export function refuseReversed(act: Pick<Act, 'begin' | 'end'>): void {
  if (act.begin === null || act.end === null) return;
  const [earliest, latest] = [dateBounds(act.begin).earliest, dateBounds(act.end).latest];
  if (earliest !== null && latest !== null && latest < earliest) {
    throw new Refusal('act/ends-before-it-begins');
  }
}

export const episode: Handlers<Contract, Vault>['episode'] = {
  record(vault, { act, participations, citations, compartment: asked }) {
    refuseReversed(act);
    return vault.write(tx => {
      refuseUnknownReferences(tx.sight, 'act', act);
      const children = participations.map(({ child }) => child);
      const compartment = compartmentFor(asked, children, vault.sealed);
      const { id, seq } = begin(into(tx, compartment), 'act', tx.newId(), act);
      const episodes = join(tx, id, act.type, participations, compartment);
      for (const citation of citations) {
        recordLink(tx, { ...citation, target: { type: 'act', id } });
      }
      return { act: id, episodes, seq };
    });
  },

  join(vault, { act, participations }) {
    return vault.write(tx => {
      const { fields } = active(tx.sight, 'act', act);
      return join(tx, act, fields.type, participations, vault.sealed.compartmentOf(act));
    });
  },

  get({ sight: reader }, { id }) {
    const state = found(reader, 'episode', id);
    const evidence = [id, state.fields.act].flatMap(target => citationsOf(reader, target));
    return { ...withAct(reader, state), evidence };
  },
};
