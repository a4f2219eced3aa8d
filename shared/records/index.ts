import type * as z from 'zod';
import { Act } from './act.ts';
import { Assertion } from './assertion.ts';
import { Bearing } from './bearing.ts';
import { Child } from './child.ts';
import { Comment } from './comment.ts';
import { Episode } from './episode.ts';
import { Evidence } from './evidence.ts';
import { HoldBack } from './holdBack.ts';
import { Interview } from './interview.ts';
import { Link } from './link.ts';
import { Organisation } from './organisation.ts';
import { Pair } from './pair.ts';
import { Person } from './person.ts';
import { RecordedPlace } from './place.ts';
import { Proceeding } from './proceeding.ts';
import { Source, SourceIdentity } from './source.ts';
import { Task } from './task.ts';
import { OwnProvision } from './provision.ts';
import { Theory } from './theory.ts';

/** Every kind of record there is: one schema a noun. A new noun is a line here and a file beside. */
export const nouns = {
  child: Child,
  assertion: Assertion,
  act: Act,
  episode: Episode,
  evidence: Evidence,
  link: Link,
  pair: Pair,
  person: Person,
  organisation: Organisation,
  place: RecordedPlace,
  proceeding: Proceeding,
  task: Task,
  comment: Comment,
  theory: Theory,
  provision: OwnProvision,
  bearing: Bearing,
  source: Source,
  sourceIdentity: SourceIdentity,
  interview: Interview,
  holdBack: HoldBack,
} as const;

export type Noun = keyof typeof nouns;
export const nounNames = Object.keys(nouns).filter((name): name is Noun => name in nouns);

/** The fields of a noun, as they are when everything is disclosed. */
export type FieldsOf<N extends Noun> = z.output<(typeof nouns)[N]>;

/** What people say to each other while they work. It proves nothing and goes into no package. */
const work = ['task', 'comment'] as const satisfies readonly Noun[];
export type WorkNoun = (typeof work)[number];

export function isWork(type: string): type is WorkNoun {
  return work.some(each => each === type);
}
