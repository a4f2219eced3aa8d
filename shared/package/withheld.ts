/**
 * What an exporter keeps back: a part of every record of a kind, of one record, or of one entry; or a whole record. Its
 * entries still verify, and name what is missing (RFC 9901: a disclosure that is not presented).
 */
import * as z from 'zod';
import { erasablePart, isOfFile } from '../erasure/erased.ts';
import type { LedgerEvent } from '../events/event.ts';
import { parseDisclosure } from '../ledger/disclosure.ts';
import { nounNames } from '../records/index.ts';
import { Id } from '../records/primitives.ts';

/** As `withholdablePart` gives it. */
const Part = z.string().min(1).max(300);

export const Withheld = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('kind'),
    type: z.enum(nounNames),
    /** Of statements: only those about this; null for all. */
    about: z.string().max(40).nullable().default(null),
    part: Part,
  }),
  /** With no part the record stays behind whole, with all that hangs on it and on nothing else. */
  z.strictObject({
    of: z.literal('record'),
    type: z.enum(nounNames),
    id: Id,
    part: Part.nullable(),
  }),
  z.strictObject({ of: z.literal('entry'), seq: z.int().nonnegative(), part: Part }),
]);
export type Withheld = z.infer<typeof Withheld>;

/** So that one entry of the ledger can hold the list. */
export const mostWithheld = 2000;

/**
 * The part of a record that a field of its entries belongs to, or null where it can be kept back only with the whole
 * record: without it the records around could not be read. What may be erased may be withheld.
 */
export function withholdablePart(field: string): string | null {
  return erasablePart(field);
}

/** An original's bytes go along with its description, so that the description stays behind whole; but for its name. */
function stays(part: string, field: string): boolean {
  const own = withholdablePart(field);
  if (own === null) return false;
  return own === part || (isOfBytes(part) && isOfFile(own));
}

function isOfBytes(part: string): boolean {
  return isOfFile(part) && part !== 'file/name' && part !== 'file/rawName';
}

/** True if the file of this item stays behind, with what is said of it. */
export function keepsFile(choice: readonly Withheld[], item: string): boolean {
  return choice.some(rule => {
    if (rule.part === null || !isOfBytes(rule.part)) return false;
    return rule.of === 'kind' ? rule.type === 'evidence' : rule.of === 'record' && rule.id === item;
  });
}

/** What each statement is about, as its first entry says: later ones may tell only what changed. */
export class Abouts {
  readonly #abouts = new Map<string, string>();

  add({ on, fields }: LedgerEvent): void {
    const about = fields['value/about'];
    if (on?.type === 'assertion' && typeof about === 'string') this.#abouts.set(on.id, about);
  }

  of({ on }: LedgerEvent): string | null {
    return (on && this.#abouts.get(on.id)) ?? null;
  }
}

/** The exporter's choice, held to entry after entry. */
export class Withholding {
  readonly #choice: readonly Withheld[];
  readonly #abouts = new Abouts();

  constructor(choice: readonly Withheld[]) {
    this.#choice = choice;
  }

  /** Has to see every entry, the earlier ones first, before it is asked about any. */
  add(event: LedgerEvent): void {
    this.#abouts.add(event);
  }

  /** The disclosures of an entry that the choice lets go. */
  disclosed(event: LedgerEvent, disclosures: readonly string[]): readonly string[] {
    const parts = this.#choice.flatMap(rule =>
      rule.part !== null && this.#speaksOf(rule, event) ? [rule.part] : [],
    );
    if (parts.length === 0) return disclosures;
    return disclosures.filter(text => {
      const name = parseDisclosure(text)?.name ?? '';
      return !parts.some(part => stays(part, name));
    });
  }

  #speaksOf(rule: Withheld, event: LedgerEvent): boolean {
    switch (rule.of) {
      case 'kind': {
        const { type, about } = rule;
        return type === event.on?.type && (about === null || about === this.#abouts.of(event));
      }
      case 'record':
        return rule.id === event.on?.id;
      case 'entry':
        return rule.seq === event.stamp.seq;
    }
  }
}
