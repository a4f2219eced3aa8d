/** What is still missing of a child, told plainly from what is recorded. It judges nothing. */
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import { isOverdue } from '../../../shared/records/deadlines.ts';
import type { EpisodeForm } from '../../../shared/records/episode.ts';
import { standing } from '../../../shared/records/summary.ts';
import { spanOf } from './timeline.ts';
import { contradictionsIn } from './contradictions.ts';

export type Gap =
  | { readonly kind: 'no-birth' | 'no-whereabouts' | 'no-guardian' | 'no-episode' }
  | { readonly kind: 'contradiction'; readonly subject: string; readonly count: number }
  | {
      readonly kind:
        | 'no-evidence'
        | 'contradicted'
        | 'no-date'
        | 'nobody-responsible'
        | 'overdue'
        | 'after-death';
      readonly episode: EpisodeWithAct;
    }
  | {
      readonly kind: 'unknown';
      readonly episode: EpisodeWithAct;
      readonly paragraph: string;
    };

interface Known {
  readonly assertions: readonly {
    readonly id: string;
    readonly status: 'active' | 'withdrawn';
    readonly fields: { readonly value: AssertionValue; readonly preferred: boolean };
  }[];
  readonly episodes: readonly EpisodeWithAct[];
}

/** Graver ones first: what contradicts, what has no proof, what is not known. @param today YYYY-MM-DD, for deadlines */
export function gapsOf({ assertions, episodes }: Known, today: string): Gap[] {
  const stated = assertions.filter(each => each.status === 'active');
  const statements = stated.map(each => each.fields);
  const active = episodes.filter(each => each.episode.status === 'active');
  const died = deathOf(active);
  const of = (kind: 'no-evidence' | 'contradicted' | 'no-date' | 'nobody-responsible') =>
    active.filter(each => lacks[kind](each)).map((episode): Gap => ({ kind, episode }));
  const without = (
    kind: 'no-birth' | 'no-whereabouts' | 'no-guardian' | 'no-episode',
    isMissing: boolean,
  ): Gap[] => (isMissing ? [{ kind }] : []);
  return [
    ...[...contradictionsIn(stated)].map(([subject, all]): Gap => ({
      kind: 'contradiction',
      subject,
      count: all.length,
    })),
    ...of('contradicted'),
    ...active
      .filter(
        each => died !== null && isOfLife(each) && (spanOf(each.act.fields).earliest ?? '') > died,
      )
      .map((episode): Gap => ({ kind: 'after-death', episode })),
    ...active
      .filter(each => isOverdue(each.episode.fields.details, today))
      .map((episode): Gap => ({ kind: 'overdue', episode })),
    ...without('no-episode', active.length === 0),
    ...of('no-evidence'),
    ...of('no-date'),
    ...of('nobody-responsible'),
    ...without('no-birth', (standing(statements, 'birth')?.date ?? null) === null),
    ...without('no-whereabouts', standing(statements, 'whereabouts') === null),
    ...without(
      'no-guardian',
      standing(statements, 'guardian', value => value.authority === 'ukrainian') === null,
    ),
    ...active.flatMap(episode =>
      [...new Set([...episode.act.fields.unknowns, ...episode.episode.fields.unknowns])].map(
        (paragraph): Gap => ({ kind: 'unknown', episode, paragraph }),
      ),
    ),
  ];
}

/** The last day on which the child can have died by what is recorded; null while no death is. */
export function deathOf(episodes: readonly EpisodeWithAct[]): string | null {
  const days = episodes.flatMap(({ episode, act }) => {
    const { details } = episode.fields;
    if (episode.status !== 'active' || details.form !== 'death') return [];
    const date = details.deathDate ?? act.fields.begin;
    return (date === null ? null : dateBounds(date).latest) ?? [];
  });
  return days.sort().at(-1) ?? null;
}

/** Requests, claims and measures go on after a death; what befalls a child does not. */
function isOfLife({ episode }: EpisodeWithAct): boolean {
  return !afterLife.includes(episode.fields.details.form);
}

export const afterLife: readonly EpisodeForm[] = [
  'death',
  'request',
  'pressure',
  'identification',
  'claim',
  'measure',
  'property',
  'display',
];

const lacks = {
  'no-evidence': ({ proof }: EpisodeWithAct) => proof.supports === 0,
  contradicted: ({ proof }: EpisodeWithAct) => proof.contradicts > 0,
  'no-date': ({ act }: EpisodeWithAct) => {
    const { earliest, latest } = spanOf(act.fields);
    return earliest === null && latest === null;
  },
  'nobody-responsible': ({ act }: EpisodeWithAct) => act.fields.parties.length === 0,
};
