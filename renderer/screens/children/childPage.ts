/** The answer of `child.get`, and names for what hangs on a child. */
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import type { Assertion } from '../../../shared/records/assertion.ts';
import type { LinkTarget } from '../../../shared/records/link.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { nameLine } from '../../../shared/records/summary.ts';
import { addresses } from '../../addresses.ts';
import { saidValue, valueRows } from '../../records/memberChanges.ts';
import type { Reviewable } from '../../records/reviewable.ts';
import type { Speech } from '../../records/speech.ts';

export type ChildPage = OutputOf<Contract['child']['get']>;
export type StatementView = ChildPage['assertions'][number];

/** All records of the child as one: what is stated in the one that leads comes first. */
export function wholePage(page: ChildPage): ChildPage {
  const { same, row, assertions, episodes, evidence } = page;
  const own = { row, assertions, episodes, evidence };
  const records = [own, ...same.others];
  const inOrder = [
    ...records.filter(each => each.row.id === same.leading),
    ...records.filter(each => each.row.id !== same.leading),
  ];
  const cited = inOrder.flatMap(each => each.evidence);
  return {
    ...page,
    assertions: inOrder.flatMap(each => each.assertions),
    episodes: inOrder.flatMap(each => each.episodes),
    // an act that both records have part in is cited once
    evidence: [...new Map(cited.map(each => [each.link.id, each])).values()],
  };
}

/** "C-0002" where something stands in another record of the child than the one that is open; else null. */
export function otherRecord({ same }: ChildPage, child: string): string | null {
  const found = same.others.find(({ row }) => row.id === child);
  return found ? numberLabel('child', found.row.number) : null;
}

/** What belongs to a child and is reviewed by itself: statements, episodes with their acts, citations. */
export function partsOf({ assertions, episodes, evidence }: ChildPage): readonly Reviewable[] {
  const acts = new Map(episodes.map(({ act }) => [act.id, act]));
  return [
    ...assertions,
    ...episodes.map(({ episode }) => episode),
    ...acts.values(),
    ...evidence.map(({ link }) => link),
  ];
}

/** The statements that stand, as they were recorded. */
export function activeStatements(all: ChildPage['assertions']): readonly Assertion[] {
  return all.filter(each => each.status === 'active').map(each => each.fields);
}

/** The value of a statement in one line; a name as a name, not as its parts. */
export function saidStatement({ value }: Pick<Assertion, 'value'>, speech: Speech): string {
  if (value.about === 'name') return nameLine(value) ?? speech.members.abouts.name;
  // What it is about, and in whose law, stands beside it; to a record one is led by its name.
  const rows = valueRows(value).filter(row => !['law', 'script', 'record'].includes(row.path));
  const record: Readonly<Record<string, unknown>> = value;
  const parts = rows.flatMap(row => saidValue(record[row.path], row.show, speech) ?? []);
  return parts.join(', ');
}

/** What a statement is about: "Name · imposed, in Russian". */
export function aboutOf({ value }: Pick<Assertion, 'value'>, speech: Speech): string {
  return speech.members.abouts[value.about];
}

/** "EP-0012 Deportation". */
export function episodeTitle({ episode, act }: EpisodeWithAct, speech: Speech): string {
  const number = numberLabel('episode', episode.fields.number);
  return `${number} ${speech.term('episodeTypes', act.fields.type) ?? ''}`;
}

/** Names and addresses of what evidence is cited for on a child's page. */
export function targetName(
  page: ChildPage,
  speech: Speech,
): (target: LinkTarget) => Readonly<{ label: string; href: string }> | null {
  const child = page.child.id;
  return ({ type, id }) => {
    switch (type) {
      case 'child':
        return { label: speech.members.nouns.child, href: addresses.child(child) };
      case 'assertion': {
        const found = page.assertions.find(each => each.id === id);
        if (!found) return null;
        const label = `${aboutOf(found.fields, speech)}: ${saidStatement(found.fields, speech)}`;
        return { label, href: addresses.child(child, 'identity') };
      }
      case 'act':
      case 'episode': {
        const found = page.episodes.find(each => each.episode.id === id || each.act.id === id);
        if (!found) return null;
        const href = addresses.episode(found.episode.fields.child, found.episode.id);
        return { label: episodeTitle(found, speech), href };
      }
      default:
        return null;
    }
  };
}
