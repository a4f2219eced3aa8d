import type { InputOf, OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { mostFilesAtOnce } from '../../../shared/contract/evidence.ts';
import type { Grant } from '../../../shared/contract/shell.ts';

type AddInput = InputOf<Contract['evidence']['add']>;
export type AddResult = OutputOf<Contract['evidence']['add']>;
export type Added = AddResult['added'][number];
export type Failed = AddResult['failed'][number];

/** What was asked of the vault at one go, kept so that what is left can be asked again. */
export type Going = Readonly<{
  files: readonly Grant[];
  facts: AddInput['facts'];
  citations: AddInput['citations'];
  /** Where they are sealed; null for what is open to all. */
  compartment: string | null;
  /** Done by earlier goes of the same files */
  before: readonly Added[];
}>;

/** How a go ended: what is in the vault now, what failed and why, what was not reached. */
export type Outcome = Readonly<{
  added: readonly Added[];
  failed: readonly Failed[];
  left: readonly Grant[];
}>;

/** @param result null when the whole failed or was stopped before any answer */
export function outcomeOf(going: Going, result: AddResult | null): Outcome {
  const added = result?.added ?? [];
  const failed = result?.failed ?? [];
  const reached = new Set([...added, ...failed].map(each => each.file));
  return {
    added: [...going.before, ...added],
    failed,
    left: going.files.filter(file => !reached.has(file.token)),
  };
}

/** The next go: what failed and what was not reached, under the same facts; null when nothing is left. */
export function nextGoing(going: Going, outcome: Outcome): Going | null {
  const wanted = new Set([
    ...outcome.failed.map(each => each.file),
    ...outcome.left.map(file => file.token),
  ]);
  const files = going.files.filter(file => wanted.has(file.token));
  return files.length === 0 ? null : { ...going, files, before: outcome.added };
}

/** The question to the vault: what is too much for one go is left for the next. */
export function inputOf({ files, facts, citations, compartment }: Going): AddInput {
  const tokens = files.slice(0, mostFilesAtOnce).map(file => file.token);
  return { files: tokens, facts, citations, compartment };
}
