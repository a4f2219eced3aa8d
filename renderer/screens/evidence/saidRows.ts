import { evidenceRows } from '../../../shared/package/pages/rows.ts';
import type { EvidenceFacts } from '../../../shared/records/evidence.ts';
import { saidValue } from '../../records/memberChanges.ts';
import type { Speech } from '../../records/speech.ts';
import { asksFor } from './factsForm.ts';

export type SaidPart = 'item' | 'acquisition' | 'consent';
export type SaidRow = Readonly<{
  part: SaidPart;
  path: string;
  label: string;
  /** Null where nothing was said. */
  value: string | null;
}>;

/** The file's own facts stand apart; kind and access stand in the head; the description is read as paragraphs. */
const elsewhere = /^(?:nature$|type$|confidentiality$|file\/|sha512$|description$|sourceRecords$)/;

/** What a person said of an item beyond its head, in the order of the package's pages. */
export function saidRows(
  facts: EvidenceFacts & { readonly nature: 'file' | 'physical' },
  speech: Speech,
): SaidRow[] {
  const isShown: Readonly<Record<string, boolean>> = {
    // when said, these are the head itself
    title: facts.title === null,
    date: facts.date === null,
    // what is not the case needs no line
    childStatement: facts.childStatement !== 'none',
    'acquisition/protectedSource': facts.acquisition.protectedSource,
    // asked of some items only
    location: facts.nature === 'physical',
    derivedHow: facts.derivedFrom !== null,
  };
  const asked = asksFor(facts.consent.state);
  const answered = (path: string) =>
    asked === 'all' ||
    !path.startsWith('consent/') ||
    path === 'consent/state' ||
    path === 'consent/note' ||
    (path === 'consent/giver' && asked === 'ground');
  return evidenceRows
    .filter(row => answered(row.path))
    .filter(row => !elsewhere.test(row.path) && (isShown[row.path] ?? true))
    .map(row => {
      const [member = '', part] = row.path.split('/');
      const whole = memberOf(facts, member);
      return {
        part: member === 'acquisition' || member === 'consent' ? member : 'item',
        path: row.path,
        label: speech.label(row.label),
        value: saidValue(part === undefined ? whole : memberOf(whole, part), row.show, speech),
      };
    });
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).find(([key]) => key === name)?.[1] ?? null;
}
