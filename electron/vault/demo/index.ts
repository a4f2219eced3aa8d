/**
 * The demonstration: invented children, acts and forty files, entered through the contract's own calls and
 * nothing else, so that what it shows is what the program does. Its content is always the same; ids and times
 * are as ever.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AbortSignalLike, InputOf, Progress } from '../../../shared/contract/define.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { Language } from '../../../shared/contract/session.ts';
import { Refusal } from '../../../shared/result.ts';
import { story } from './acts/story.ts';
import { contradictions } from './contradictions.ts';
import { corrections } from './corrections.ts';
import { catalogue } from './evidence/catalogue.ts';
import { idOf, type Ask, type Known } from './known.ts';
import type { Say } from './language.ts';
import { people } from './people.ts';
import { registrationOf } from './registration.ts';
import { theories } from './theories.ts';

export interface DemoOptions {
  /** Language of what the documenter writes; the files are in the languages such files are in. */
  readonly language: Language;
  /** Folder for the files before they are added; made if it is not there. */
  readonly filesDir: string;
  /** The token under which the vault may read this file; on the command line the path itself. */
  readonly grant: (file: string) => string;
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignalLike;
}

/** What was made, counted. */
export interface DemoMade {
  readonly children: number;
  readonly acts: number;
  readonly episodes: number;
  readonly files: number;
}

/** One call of the contract: gives its value, throws the fault as a `Refusal`. */
export type DemoCall = (name: string, input: unknown) => Promise<unknown>;

/**
 * Fills the open, empty vault.
 * @throws Refusal of any call, and job/cancelled when the signal says so
 */
export async function makeDemo(call: DemoCall, options: DemoOptions): Promise<DemoMade> {
  const ask: Ask = async (name, shape, input) => {
    if (options.signal.aborted) throw new Refusal('job/cancelled');
    return shape.output.parse(await call(name, input));
  };
  const say: Say = text => text[options.language];
  const evidence = await addFiles(ask, say, options);
  const children = await registerChildren(ask, say, options, evidence);
  const { acts, episodes } = await recordStory(ask, say, options, children, evidence);
  await addContradictions(ask, say, children, evidence);
  await corrections(ask, say, { children, acts, evidence });
  await theories(ask, say, { children, acts, evidence });
  return { children: children.size, acts: acts.size, episodes, files: evidence.size };
}

async function addFiles(ask: Ask, say: Say, options: DemoOptions): Promise<Known> {
  const { filesDir, grant, progress } = options;
  const files = catalogue(say);
  const known = new Map<string, { id: string }>();
  await mkdir(filesDir, { recursive: true, mode: 0o700 });
  for (const [done, { key, name, make, facts }] of files.entries()) {
    progress({ step: 'evidence', done, of: files.length, unit: 'files' });
    const file = path.join(filesDir, name);
    await writeFile(file, await make(), { mode: 0o600 });
    const input = { files: [grant(file)], facts, citations: [] };
    const { added, failed } = await ask('evidence.add', contract.evidence.add, input);
    const [receipt] = added;
    if (!receipt) throw new Refusal(failed[0]?.code ?? 'job/cancelled');
    known.set(key, receipt);
  }
  return known;
}

async function registerChildren(
  ask: Ask,
  say: Say,
  { progress }: DemoOptions,
  evidence: Known,
): Promise<Known> {
  const known = new Map<string, { id: string }>();
  const listed = new Set(people.slice(0, 6).map(person => person.key));
  for (const [done, person] of people.entries()) {
    progress({ step: 'children', done, of: people.length, unit: 'records' });
    const shown = listed.has(person.key) ? [idOf(evidence, 'list-evacuation')] : [];
    const input = registrationOf(person, say, shown);
    known.set(person.key, await ask('child.register', contract.child.register, input));
  }
  return known;
}

async function recordStory(
  ask: Ask,
  say: Say,
  { progress }: DemoOptions,
  children: Known,
  evidence: Known,
): Promise<{ acts: Known; episodes: number }> {
  const told = story(say);
  const acts = new Map<string, { id: string }>();
  let episodes = 0;
  for (const [done, { key, act, parts, citations }] of told.entries()) {
    progress({ step: 'episodes', done, of: told.length, unit: 'records' });
    const input: InputOf<typeof contract.episode.record> = {
      act,
      participations: parts.map(part => ({ ...part, child: idOf(children, part.child) })),
      citations: citations.map(({ file, ...rest }) => ({
        evidence: idOf(evidence, file),
        ...rest,
      })),
    };
    const made = await ask('episode.record', contract.episode.record, input);
    acts.set(key, { id: made.act });
    episodes += made.episodes.length;
  }
  return { acts, episodes };
}

async function addContradictions(
  ask: Ask,
  say: Say,
  children: Known,
  evidence: Known,
): Promise<void> {
  for (const { child, assertion, preferred, shownBy } of contradictions(say)) {
    const input = { child: idOf(children, child), assertion, preferred };
    const { id } = await ask('assertion.record', contract.assertion.record, input);
    if (!shownBy) continue;
    const link = {
      evidence: idOf(evidence, shownBy.file),
      target: { type: 'assertion', id } as const,
      relation: shownBy.relation,
      cite: null,
      note: null,
    };
    await ask('link.record', contract.link.record, { links: [link] });
  }
}
