import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import type { LinkTarget } from '../../../shared/records/link.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { saidValue, valueRows } from '../../records/memberChanges.ts';
import type { Speech } from '../../records/speech.ts';

export type ChildPage = OutputOf<Contract['child']['get']>;

/** A record that evidence can speak of. `kind` says what sort of thing it is. */
export type Target = Readonly<{
  target: LinkTarget;
  label: string;
  kind: TargetKind;
  /** For an act: how many children took part */
  children: number;
  href: string;
}>;
export type TargetKind = 'child' | 'episode' | 'act' | 'statement';

/** All that evidence can speak of on a child's page: the child, each episode and its act, each statement. */
export function targetsOf({ child, assertions, episodes }: ChildPage, speech: Speech): Target[] {
  const whole: Target = {
    target: { type: 'child', id: child.id },
    label: numberLabel('child', child.fields.number),
    kind: 'child',
    children: 1,
    href: addresses.child(child.id),
  };
  const acts = episodes.flatMap(({ episode, act, others }): Target[] => {
    if (episode.status === 'withdrawn') return [];
    const what = [speech.term('episodeTypes', act.fields.type), whenOf(act.fields, speech)].filter(
      part => part !== null,
    );
    const href = addresses.episode(child.id, episode.id);
    const number = numberLabel('episode', episode.fields.number);
    return [
      {
        target: { type: 'episode', id: episode.id },
        label: [number, ...what].join(' · '),
        kind: 'episode',
        children: 1,
        href,
      },
      {
        target: { type: 'act', id: act.id },
        label: what.join(' · '),
        kind: 'act',
        children: others.length + 1,
        href,
      },
    ];
  });
  const statements = assertions
    .filter(each => each.status === 'active')
    .map((each): Target => ({
      target: { type: 'assertion', id: each.id },
      label: statementLine(each.fields.value, speech),
      kind: 'statement',
      children: 1,
      href: addresses.child(child.id, 'identity'),
    }));
  return [whole, ...acts, ...statements];
}

/** An act without an end is told by its beginning alone: nobody said that it goes on. */
function whenOf(
  { begin, end }: { readonly begin: string | null; readonly end: string | null },
  speech: Speech,
): string | null {
  return end === null ? speech.date(begin) : speech.period(begin, end);
}

/** A statement in one line: what it is about, and what it says. */
export function statementLine(value: AssertionValue, speech: Speech): string {
  const parts = valueRows(value).flatMap(row => {
    const said = Object.entries(value).find(([name]) => name === row.path)?.[1];
    return saidValue(said, row.show, speech) ?? [];
  });
  return `${speech.members.abouts[value.about]}: ${parts.join(', ')}`;
}

/** A target as one text, as a choice and an address carry it: `episode:3f0c…`. */
export function targetText({ type, id }: LinkTarget): string {
  return `${type}:${id}`;
}
