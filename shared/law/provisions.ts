/** Provisions with their elements: those of the vocabulary, and those that people recorded. */
import type { RecordState } from '../events/fold.ts';
import { termOfProvision, type OwnProvision } from '../records/provision.ts';
import { provisions, provisionSources } from '../vocabulary/provisions.ts';
import type { Wording } from '../vocabulary/term.ts';

/** One thing to be shown. */
export interface Element extends Wording {
  readonly id: string;
  /** The provision it belongs to, as a term. */
  readonly provision: string;
  /** Compared with the official text. Where it was not, a lawyer has to before it is relied on. */
  readonly checked: boolean;
  /** Somebody recorded it here. */
  readonly own: boolean;
}

export interface ProvisionTold extends Wording {
  /** As a theory names it. */
  readonly id: string;
  /** The law or treaty it stands in. */
  readonly law: Wording;
  readonly article: string;
  readonly kind: string | null;
  /** Whether the provision itself was seen in its source. */
  readonly certain: boolean;
  readonly note: Wording | null;
  readonly elements: readonly Element[];
  /** The record, of one that people recorded. */
  readonly record: string | null;
}

/** A recorded provision, as far as it concerns what is to be shown. */
export type OwnRecord = Pick<RecordState, 'id' | 'status'> & { readonly fields: OwnProvision };

/** The id of an element of the vocabulary: its place in the list is kept for ever, counted from one. */
export function elementId(provision: string, index: number): string {
  return `${provision}/${index + 1}`;
}

function known(): ProvisionTold[] {
  return provisions.map(({ id, uk, en, source, article, kind, ...rest }) => {
    const law = provisionSources.find(each => each.id === source);
    return {
      id,
      uk,
      en,
      law: law ? { uk: law.uk, en: law.en } : { uk: source, en: source },
      article,
      kind,
      certain: rest.uncertain !== true,
      note: rest.note ?? null,
      elements: rest.elements.map((wording, index) => ({
        id: elementId(id, index),
        uk: wording.uk,
        en: wording.en,
        provision: id,
        checked: !rest.elementsUnchecked,
        own: false,
      })),
      record: null,
    };
  });
}

function elementsOf({ fields }: OwnRecord, provision: string): Element[] {
  return fields.elements.map(element => {
    const [uk, en] = both(element.uk, element.en);
    const checked = fields.checkedAgainst !== null;
    return { id: element.id, uk, en, provision, checked, own: true };
  });
}

/** What is said in one language only is said so in both. */
function both(uk: string | null, en: string | null): [string, string] {
  return [uk ?? en ?? '', en ?? uk ?? ''];
}

/**
 * All provisions, in the order of the vocabulary and of their recording. Elements that were added to a known
 * provision come after its own; withdrawn records add none, but a withdrawn provision is told where theories name it.
 */
export function allProvisions(own: readonly OwnRecord[]): ReadonlyMap<string, ProvisionTold> {
  const told = new Map(known().map(each => [each.id, each]));
  for (const record of own) {
    const { base, titleUk, titleEn, law, article, type } = record.fields;
    const above = base === null ? undefined : told.get(base);
    if (above) {
      if (record.status === 'withdrawn') continue;
      const elements = [...above.elements, ...elementsOf(record, above.id)];
      told.set(above.id, { ...above, elements });
      continue;
    }
    const id = termOfProvision(record.id);
    const [uk, en] = both(titleUk, titleEn);
    const [lawUk, lawEn] = both(law, law);
    told.set(id, {
      id,
      uk,
      en,
      law: { uk: lawUk, en: lawEn },
      article: article ?? '',
      kind: type,
      certain: record.fields.checkedAgainst !== null,
      note: null,
      elements: elementsOf(record, id),
      record: record.id,
    });
  }
  return told;
}

/** Every element by its id, those too of withdrawn records: what bears on one names it for ever. */
export function allElements(own: readonly OwnRecord[]): ReadonlyMap<string, Element> {
  const all = [...allProvisions(own).values()].flatMap(each => each.elements);
  const added = own.flatMap(each => elementsOf(each, each.fields.base ?? termOfProvision(each.id)));
  return new Map([...added, ...all].map(each => [each.id, each]));
}
