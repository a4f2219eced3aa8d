/** Which members of a record a page shows, in which order, under which label, and how each is said. */
import type { VocabularyId } from '../../vocabulary/index.ts';
import type { About } from '../../records/assertion.ts';

/** `record`: the id of another record, said by its number. */
export type Show =
  'text' | 'date' | 'bytes' | 'code' | 'choice' | 'record' | `term:${VocabularyId}`;

export interface Row {
  /** `member` or `member/part`. */
  readonly path: string;
  /** Key of the label among the words. */
  readonly label: string;
  /** How a value is said; of a list, each of its items; `Row[]` for a list of objects. */
  readonly show: Show | readonly Row[];
}

export function row(
  path: string,
  show: Row['show'] = 'text',
  label = path.replace(/^.*\//, ''),
): Row {
  return { path, label, show };
}

export function under(member: string, rows: readonly Row[]): Row[] {
  return rows.map(each => ({ ...each, path: `${member}/${each.path}` }));
}

const place: readonly Row[] = [
  row('name', 'text', 'placeName'),
  row('region'),
  row('country', 'term:countries'),
  row('facility'),
  row('facilityType', 'term:facilityTypes'),
];

export const nameParts: readonly Row[] = [row('surname'), row('given'), row('patronymic')];

/** Values of assertions; the surname, given name and patronymic of a name stand in one line of its own. */
export const assertionRows: Readonly<Record<About, readonly Row[]>> = {
  name: [row('kind', 'term:nameKinds'), row('script', 'term:scripts'), ...nameParts],
  birth: [row('date', 'date'), row('place'), row('country', 'term:countries')],
  sex: [row('sex', 'term:sexes')],
  citizenship: [row('country', 'term:countries'), row('state', 'choice'), row('basis')],
  document: [
    row('type', 'term:documentTypes'),
    row('number'),
    row('issuer'),
    row('country', 'term:countries'),
    row('issued', 'date'),
    row('state', 'choice'),
  ],
  guardian: [
    row('name', 'text', 'personName'),
    row('record', 'record', 'recordedAs'),
    row('relation', 'term:guardianRelations'),
    row('authority', 'choice'),
    row('contact'),
  ],
  care: [row('status', 'term:careStatuses'), row('institution'), row('place')],
  legalStatus: [row('law', 'choice'), row('status', 'term:uaLegalStatuses')],
  caseStatus: [row('status', 'term:caseStatuses')],
  identityState: [row('status', 'term:identityStatuses')],
  whereabouts: [
    row('country', 'term:countries'),
    row('place'),
    row('facility'),
    row('facilityType', 'term:facilityTypes'),
    row('withWhom'),
  ],
};

/** A legal status under Russian law is another vocabulary. */
export const russianClaimRows: readonly Row[] = [
  row('law', 'choice'),
  row('status', 'term:russianClaims'),
];

export const assertionProof: readonly Row[] = [
  row('source'),
  row('confidence', 'choice'),
  row('confidenceReason'),
  row('note'),
  row('sourceRecords', 'record'),
];

export const childRows: readonly Row[] = [
  row('externalNumbers', [row('system'), row('value')]),
  row('remarks'),
  row('safety'),
  row('confidentiality', 'term:confidentialities'),
];

export const actRows: readonly Row[] = [
  row('begin', 'date'),
  row('end', 'date'),
  ...under('from', place).map(each => ({ ...each, label: `from.${each.label}` })),
  ...under('to', place).map(each => ({ ...each, label: `to.${each.label}` })),
  row('legs', [
    row('from', 'text', 'legFrom'),
    row('to', 'text', 'legTo'),
    row('when', 'date'),
    row('transport', 'term:transport'),
    row('vehicle'),
    row('stage', 'term:relocationStages'),
    row('inferred', 'choice'),
  ]),
  row('parties', [
    row('name', 'text', 'personName'),
    row('record', 'record', 'recordedAs'),
    row('nature', 'choice'),
    row('bodyType', 'term:responsibleBodyTypes'),
    row('mode', 'term:participationModes'),
    row('position'),
    row('note'),
  ]),
  row('legalActs', [
    row('instrument', 'term:instruments'),
    row('title'),
    row('number'),
    row('date', 'date'),
    row('issuer'),
    row('article'),
  ]),
  row('groupSize'),
  row('fact'),
  row('observation'),
  row('assessment'),
  row('sources'),
  row('sourceRecords', 'record'),
  row('unknowns'),
  row('confidentiality', 'term:confidentialities'),
];

export const episodeRows: readonly Row[] = [
  row('differences'),
  row('verification', 'term:verificationStatus'),
  row('confidence', 'choice'),
  row('confidenceReason'),
  row('sourceGrade', 'term:admiraltySource'),
  row('informationGrade', 'term:admiraltyInfo'),
  row('provisions', 'term:provisions'),
  row('unknowns'),
];

export const evidenceRows: readonly Row[] = [
  row('nature', 'choice', 'evidenceNature'),
  row('type', 'term:documentTypes'),
  row('title'),
  row('description'),
  row('languages', 'term:languages'),
  row('date', 'date'),
  row('author'),
  row('location'),
  row('childStatement', 'choice'),
  row('derivedHow'),
  row('confidentiality', 'term:confidentialities'),
  ...under('file', [
    row('name', 'text', 'fileName'),
    row('mediaType'),
    row('size', 'bytes'),
    row('modified'),
    row('sha256', 'code'),
  ]),
  row('sha512', 'code'),
  row('sourceRecords', 'record'),
  ...under('acquisition', [
    row('method', 'term:acquisitionMethods'),
    row('fromWhom'),
    row('relation', 'text', 'sourceRelation'),
    row('protectedSource', 'choice'),
    row('by', 'text', 'acquiredBy'),
    row('when', 'date', 'acquiredWhen'),
    row('where'),
    row('url'),
    row('circumstances'),
  ]),
  ...under('consent', [
    row('state', 'choice', 'consentState'),
    row('giver', 'term:consentGivers'),
    row('giverName'),
    row('scope', 'term:consentScopes', 'consentScopes'),
    row('when', 'date', 'consentWhen'),
    row('expires', 'date'),
    row('explainedBy'),
    row('language', 'term:languages'),
    row('note'),
  ]),
];
