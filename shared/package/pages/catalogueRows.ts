/** What a page shows of persons, organisations, places, proceedings, sources and interviews. */
import type { Catalogued } from '../../records/catalogue.ts';
import { row, under, type Row } from './rows.ts';

const period: readonly Row[] = [row('from', 'date', 'statedFrom'), row('to', 'date', 'statedTo')];
const dated: readonly Row[] = [...period, row('source')];
const script = row('script', 'term:scripts');

const titles = row('names', [
  row('name', 'text', 'called'),
  script,
  row('kind', 'term:titleKinds'),
  ...dated,
]);

/** The record behind a name, for programs; pages for people lead to it. */
const recorded = row('record', 'record', 'recordedAs');

/** How it is known, and who may read it. */
const common: readonly Row[] = [
  row('externalNumbers', [row('system'), row('value')]),
  row('fact'),
  row('assessment'),
  row('sources'),
  row('confidentiality', 'term:confidentialities'),
];

/** What was asked and answered. */
const consents = row('consents', [
  row('state', 'term:consentStates', 'consentState'),
  row('giver', 'term:consentGivers'),
  row('form', 'term:consentForms', 'consentForm'),
  row('asked', 'date'),
  row('askedBy'),
  row('scope', 'term:consentScopes', 'consentScopes'),
  row('conditions'),
  row('expires', 'date'),
  row('withdrawn', 'date', 'takenBack'),
  row('withdrawnWhy'),
]);

/** A name and, for programs, the record behind it. */
function named(member: string, label = member): Row[] {
  return under(member, [row('name', 'text', label), row('record', 'record', 'recordedAs')]);
}

export const catalogueRows: Readonly<Record<Catalogued, readonly Row[]>> = {
  person: [
    row('roles', 'term:personRoles'),
    row(
      'names',
      [
        row('surname'),
        row('given'),
        row('patronymic'),
        script,
        row('kind', 'term:nameKinds'),
        ...dated,
      ],
      'personNames',
    ),
    row('birthDate', 'date'),
    row('birthPlace'),
    row('sex', 'term:sexes'),
    row('citizenships', [row('country', 'term:countries'), ...dated]),
    row('positions', [row('position'), row('organisation'), recorded, ...dated]),
    row('contacts', [
      row('kind', 'term:contactKinds'),
      row('value', 'text', 'contact'),
      row('note'),
    ]),
    ...common,
  ],
  organisation: [
    row('type', 'term:organisationTypes'),
    titles,
    row('country', 'term:countries'),
    ...under('seat', [row('name', 'text', 'seat'), row('record', 'record', 'seatRecord')]),
    row('address'),
    ...under('parent', [row('name', 'text', 'parent'), row('record', 'record', 'parentRecord')]),
    ...common,
  ],
  place: [
    row('type', 'term:placeTypes'),
    titles,
    row('country', 'term:countries'),
    ...under('parent', [row('name', 'text', 'partOf'), row('record', 'record', 'parentRecord')]),
    row('latitude'),
    row('longitude'),
    row('coordinatesSource'),
    row('control', [row('state', 'term:controlStates', 'heldBy'), ...dated]),
    ...common,
  ],
  proceeding: [
    row('type', 'term:proceedingTypes'),
    row('reference'),
    row('title'),
    ...under('body', [row('name', 'text', 'body'), row('record', 'record', 'bodyRecord')]),
    row('state', 'term:proceedingStates'),
    row('opened', 'date'),
    row('closed', 'date'),
    row('provisions', 'term:provisions'),
    row('children', [row('name', 'text', 'called'), recorded]),
    row('episodes', [row('name', 'text', 'called'), recorded]),
    row('persons', [
      row('name', 'text', 'personName'),
      recorded,
      row('standing', 'term:standings'),
      row('since', 'date'),
      row('note'),
    ]),
    row('steps', [
      row('step', 'term:proceduralSteps'),
      row('date', 'date'),
      row('number'),
      row('name', 'text', 'personName'),
      recorded,
      row('note'),
    ]),
    row('deadlines', [row('what'), row('date', 'date'), row('met', 'choice'), row('note')]),
    ...common,
  ],
  theory: [
    row('title'),
    row('provision', 'term:provisions'),
    row('modes', 'term:provisions'),
    ...under('person', [row('name', 'text', 'suspect'), row('record', 'record', 'suspectRecord')]),
    ...under('proceeding', [
      row('name', 'text', 'proceeding'),
      row('record', 'record', 'proceedingRecord'),
    ]),
    row('state', 'term:theoryStates', 'theoryState'),
    row('children', [row('name', 'text', 'called'), recorded]),
    row('fact', 'text', 'alleged'),
    row('assessment'),
    row('sources'),
    row('confidentiality', 'term:confidentialities'),
  ],
  provision: [
    row('base', 'term:provisions'),
    row('titleUk'),
    row('titleEn'),
    row('law'),
    row('article'),
    row('type', 'term:provisionKinds', 'provisionKind'),
    row('elements', [row('uk', 'text', 'elementUk'), row('en', 'text', 'elementEn')]),
    row('checkedAgainst'),
    row('assessment'),
    row('sources'),
    row('confidentiality', 'term:confidentialities'),
  ],
  source: [
    row('codeName'),
    row('type', 'term:sourceKinds'),
    row('protection', 'term:protectionLevels'),
    row('reliability', 'term:admiraltySource'),
    row('reliabilityReason'),
    row('access', 'term:sourceAccess', 'knowsHow'),
    consents,
    row('fact'),
    row('assessment'),
    row('confidentiality', 'term:confidentialities'),
  ],
  sourceIdentity: [
    ...named('source', 'ofSource'),
    row('names', [row('name', 'text', 'personName'), row('note')], 'personNames'),
    ...named('person', 'knownPerson'),
    ...named('child', 'knownChild'),
    row('birthDate', 'date'),
    row('contacts', [
      row('kind', 'term:contactKinds'),
      row('value', 'text', 'contact'),
      row('note'),
    ]),
    row('whereabouts', [row('place', 'text', 'called'), ...period, row('note')], 'staysAt'),
    row('fact'),
    row('confidentiality', 'term:confidentialities'),
  ],
  interview: [
    ...named('child', 'knownChild'),
    ...named('person', 'knownPerson'),
    ...named('source', 'ofSource'),
    row('when', 'date'),
    row('duration'),
    ...named('place', 'interviewPlace'),
    row('type', 'term:interviewProtocols', 'protocol'),
    ...named('interviewer'),
    ...named('body', 'interviewBody'),
    row('qualification', 'term:interviewerQualifications'),
    row('present', [
      row('role', 'term:presentRoles', 'presentAs'),
      row('name', 'text', 'personName'),
      recorded,
      row('note'),
    ]),
    row('language', 'term:languages'),
    ...named('interpreter'),
    row('recording', 'term:recordingKinds'),
    row('recordings', [row('name', 'text', 'called'), recorded]),
    consents,
    row('earlier'),
    row('whyAgain'),
    row('reference', 'text', 'interviewReference'),
    row('keptAt'),
    row('fact'),
    row('assessment'),
    row('confidentiality', 'term:confidentialities'),
  ],
};
