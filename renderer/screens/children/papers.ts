/** What a card and a tracing request say of a child, from its record; a field without a value is missing. */
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import type { EpisodeDetails } from '../../../shared/records/episode.ts';
import { nameLine, standing } from '../../../shared/records/summary.ts';
import type { Speech } from '../../records/speech.ts';
import { activeStatements, type ChildPage } from './childPage.ts';
import { inOrder } from './timeline.ts';

/**
 * The fields of the card that Additional Protocol I art. 78 (3) asks for, in the order of its letters (a) to (s).
 * Surname and first name are told apart there; birth is one letter with place and date.
 */
export const cardFields = [
  'surname',
  'firstName',
  'sex',
  'birth',
  'father',
  'mother',
  'nextOfKin',
  'nationality',
  'languages',
  'familyAddress',
  'numbers',
  'health',
  'bloodGroup',
  'features',
  'found',
  'departed',
  'religion',
  'presentAddress',
  'death',
] as const;
export type CardField = (typeof cardFields)[number];

/** What a tracing service asks of a person who is sought. */
export const tracingFields = [
  'names',
  'sex',
  'birth',
  'nationality',
  'father',
  'mother',
  'nextOfKin',
  'numbers',
  'features',
  'separated',
  'departed',
  'route',
  'lastKnown',
  'presentAddress',
  'earlierRequests',
] as const;
export type TracingField = (typeof tracingFields)[number];

export type PaperField = CardField | TracingField;

/** Each field in words, several values in several lines; an empty list: nothing of it is recorded. */
export type PaperFacts = Readonly<Record<PaperField, readonly string[]>>;

export function paperFacts(page: ChildPage, speech: Speech): PaperFacts {
  const statements = activeStatements(page.assertions);
  const values = statements.map(each => each.value);
  const active = inOrder(
    page.episodes.filter(each => each.episode.status === 'active'),
    each => each.act.fields,
  );
  const names = values.flatMap(value => (value.about === 'name' ? value : []));
  const guardians = values.flatMap(value =>
    value.about === 'guardian' && value.authority !== 'russian-claim' ? value : [],
  );
  const relatives = (is: (relation: string) => boolean) =>
    guardians.flatMap(({ name, relation }) => (name !== null && is(relation) ? name : []));
  const kin = guardians.filter(({ relation }) => relation !== 'father' && relation !== 'mother');
  const birth = standing(statements, 'birth');
  const sex = standing(statements, 'sex');
  const where = standing(statements, 'whereabouts');
  const departure = firstOf(active, ['deportation']) ?? firstOf(active, leaves);
  const separation = firstOf(active, ['separation']);
  const said = (...parts: readonly (string | null | undefined)[]) => {
    const known = parts.filter(part => part !== null && part !== undefined && part !== '');
    return known.length === 0 ? [] : [known.join(', ')];
  };
  const named = (of: (name: (typeof names)[number]) => string | null) =>
    distinct(
      names.flatMap(name => {
        const text = of(name);
        if (text === null) return [];
        const isOwn =
          name.kind === 'birth' || name.kind === 'legal' || name.kind === 'transliterated';
        return isOwn ? [text] : [`${text} (${speech.term('nameKinds', name.kind) ?? ''})`];
      }),
    );
  const details = <F extends EpisodeDetails['form']>(form: F) =>
    active.flatMap(({ episode }) => ofForm(episode.fields.details, form));
  const whenAndWhere = ({ act }: EpisodeWithAct, end: 'from' | 'to') => {
    const place = act.fields[end];
    return said(
      speech.date(act.fields.begin),
      place.facility,
      place.name,
      place.region,
      speech.term('countries', place.country),
    );
  };
  return {
    names: named(nameLine),
    surname: named(name => name.surname),
    firstName: named(name => joined(name.given, name.patronymic)),
    sex: sex === null || sex.sex === 'unknown' ? [] : said(speech.term('sexes', sex.sex)),
    birth:
      birth === null
        ? []
        : said(speech.date(birth.date), birth.place, speech.term('countries', birth.country)),
    father: relatives(relation => relation === 'father'),
    mother: relatives(relation => relation === 'mother'),
    nextOfKin: kin.flatMap(each =>
      said(each.name, speech.term('guardianRelations', each.relation)),
    ),
    nationality: distinct(
      values.flatMap(value =>
        value.about === 'citizenship' && value.state === 'held'
          ? said(speech.term('countries', value.country))
          : [],
      ),
    ),
    languages: [],
    familyAddress: distinct(guardians.flatMap(each => each.contact ?? [])),
    numbers: [
      ...page.child.fields.externalNumbers.map(each => `${each.system}: ${each.value}`),
      ...values.flatMap(value =>
        value.about === 'document' && value.number !== null
          ? `${speech.term('documentTypes', value.type) ?? ''}: ${value.number}`
          : [],
      ),
    ],
    health: distinct([
      ...details('harm').flatMap(each => said(each.injury, each.consequence)),
      ...details('contact').flatMap(each => said(each.childCondition)),
    ]),
    bloodGroup: [],
    features: distinct(details('identification').flatMap(each => said(each.distinguishingMarks))),
    found: active
      .filter(({ act }) => act.fields.type === 'identification' || act.fields.type === 'contact')
      .slice(0, 1)
      .flatMap(each => whenAndWhere(each, 'to')),
    departed: departure === null ? [] : whenAndWhere(departure, 'from'),
    religion: [],
    presentAddress:
      where === null
        ? []
        : said(
            where.facility,
            where.place,
            speech.term('countries', where.country),
            where.withWhom,
          ),
    death: details('death').flatMap(each =>
      said(speech.date(each.deathDate), each.deathPlace, each.deathCause, each.burialPlace),
    ),
    separated:
      separation === null
        ? []
        : [
            ...whenAndWhere(separation, 'from'),
            ...ofForm(separation.episode.fields.details, 'movement').flatMap(each =>
              said(speech.term('separationCauses', each.separationCause)),
            ),
          ],
    route: active.flatMap(({ act }) =>
      act.fields.legs.flatMap(leg =>
        said(joinedBy(' → ', leg.from, leg.to), speech.date(leg.when)),
      ),
    ),
    lastKnown: active
      .filter(({ episode }) => episode.fields.details.form === 'movement')
      .slice(-1)
      .flatMap(each => whenAndWhere(each, 'to')),
    earlierRequests: details('request').flatMap(each =>
      said(
        each.addressee,
        speech.date(each.requestedOn),
        each.requestReference,
        speech.term('requestAnswers', each.requestAnswer),
      ),
    ),
  };
}

function firstOf(episodes: readonly EpisodeWithAct[], kinds: readonly string[]) {
  return episodes.find(({ act }) => kinds.includes(act.fields.type)) ?? null;
}

/** Kinds by which a child leaves the place it lived in; where it left the country, that is told first. */
const leaves: readonly string[] = [
  'institution_evacuation',
  'camp_trip',
  'medical_transfer',
  'forcible_transfer',
];

function ofForm<F extends EpisodeDetails['form']>(
  details: EpisodeDetails,
  form: F,
): readonly Extract<EpisodeDetails, { form: F }>[] {
  return isOfForm(details, form) ? [details] : [];
}

function isOfForm<F extends EpisodeDetails['form']>(
  details: EpisodeDetails,
  form: F,
): details is Extract<EpisodeDetails, { form: F }> {
  return details.form === form;
}

function joined(...parts: readonly (string | null)[]): string | null {
  return joinedBy(' ', ...parts);
}

function joinedBy(between: string, ...parts: readonly (string | null)[]): string | null {
  const known = parts.filter(part => part !== null);
  return known.length === 0 ? null : known.join(between);
}

function distinct(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

/** Names of the fields of which nothing is recorded. */
export function missingOf<F extends PaperField>(
  fields: readonly F[],
  facts: PaperFacts,
): readonly F[] {
  return fields.filter(field => facts[field].length === 0);
}
