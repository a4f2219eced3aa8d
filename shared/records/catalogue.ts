/**
 * Nouns that are recorded once and pointed at from elsewhere: persons, organisations, places, proceedings, legal
 * theories and provisions, sources and interviews. They have
 * one list, one form and one page between them; what is their own stands in their schemas.
 */
import { nameLine } from './summary.ts';
import type { FieldsOf, Noun } from './index.ts';

export const catalogued = [
  'person',
  'organisation',
  'place',
  'proceeding',
  'theory',
  'provision',
  'source',
  'sourceIdentity',
  'interview',
] as const satisfies readonly Noun[];
export type Catalogued = (typeof catalogued)[number];

export function isCatalogued(type: string): type is Catalogued {
  return catalogued.some(each => each === type);
}

/** Whether evidence is cited for it; what is argued has bearings instead. */
export function isCitable(type: Catalogued): type is Exclude<Catalogued, 'theory' | 'provision'> {
  return type !== 'theory' && type !== 'provision';
}

/** Such a record in a line. */
export interface CatalogueSummary {
  /** In the first script that has one: Ukrainian, Russian, Latin. */
  readonly name: string | null;
  /** All others, in the order of the record. */
  readonly others: readonly string[];
  /** Terms that tell what it is: the roles of a person, the kind of anything else. */
  readonly kinds: readonly string[];
}

/** What is said of a record of one of these nouns, by its noun. */
export type CataloguedFields = {
  [N in Catalogued]: { readonly type: N; readonly fields: Omit<FieldsOf<N>, 'number'> };
}[Catalogued];

export function catalogueSummary(record: CataloguedFields): CatalogueSummary {
  switch (record.type) {
    case 'person': {
      const names = record.fields.names.flatMap(each => {
        const text = nameLine(each);
        return text === null ? [] : [{ script: each.script, text }];
      });
      return { ...inScripts(names), kinds: record.fields.roles };
    }
    case 'organisation':
    case 'place': {
      const names = record.fields.names.map(({ script, name }) => ({ script, text: name }));
      return { ...inScripts(names), kinds: [record.fields.type] };
    }
    case 'proceeding': {
      const { reference, title, type } = record.fields;
      const [name = null, ...others] = [reference, title].filter(each => each !== null);
      return { name, others, kinds: [type] };
    }
    case 'theory':
      return { name: record.fields.title, others: [], kinds: [record.fields.state] };
    case 'provision': {
      const { titleUk, titleEn, law, article, type } = record.fields;
      const cited = [law, article].filter(each => each !== null).join(', ');
      const [name = null, ...others] = [titleUk, titleEn, cited].flatMap(each =>
        each === null || each === '' ? [] : each,
      );
      return { name, others, kinds: type === null ? [] : [type] };
    }
    case 'source': {
      const { codeName, type } = record.fields;
      return { name: codeName, others: [], kinds: [type] };
    }
    case 'sourceIdentity':
      // titles, lists and labels tell the code name only
      return { name: record.fields.source.name, others: [], kinds: [] };
    case 'interview': {
      const { child, person, source, reference, type } = record.fields;
      const [name = null, ...others] = [child.name, source.name, person.name, reference].filter(
        each => each !== null,
      );
      return { name, others, kinds: [type] };
    }
  }
}

function inScripts(
  names: readonly { readonly script: string; readonly text: string }[],
): Pick<CatalogueSummary, 'name' | 'others'> {
  const first =
    ['Cyrl-uk', 'Cyrl-ru', 'Latn']
      .map(script => names.find(each => each.script === script))
      .find(each => each !== undefined) ?? null;
  const others = names.filter(each => each !== first).map(({ text }) => text);
  return { name: first?.text ?? null, others: [...new Set(others)] };
}
