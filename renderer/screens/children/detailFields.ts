/** What the fields of details need beside their rows: suggestions, which parts a kind asks for, which dates follow which. */
import { dateBounds, readDate, type Language } from '../../../shared/dates/index.ts';
import { isOverdue } from '../../../shared/records/deadlines.ts';
import type { EpisodeForm } from '../../../shared/records/episode.ts';
import { term } from '../../../shared/vocabulary/index.ts';
import { DateEntry } from '../../records/entry.ts';
import type { SuggestedField } from '../../vault/suggestions.ts';
import { detailsOf, textIn, type PlainForm } from './detailsForm.ts';

const suggested: Readonly<Record<string, SuggestedField>> = {
  addressee: 'addressee',
  applicant: 'person',
  burialPlace: 'place',
  carer: 'carer',
  court: 'court',
  deathPlace: 'place',
  decisionNumber: 'actNumber',
  filedBy: 'person',
  handedOverBy: 'person',
  handedOverTo: 'person',
  institution: 'institution',
  institutionFrom: 'institution',
  institutionTo: 'institution',
  measureAgainst: 'person',
  measureIssuer: 'addressee',
  medicalBody: 'institution',
  orderNumber: 'actNumber',
  organisation: 'youthMovement',
  region: 'region',
  registeredAt: 'place',
  registrationBody: 'addressee',
  requestedBy: 'person',
  school: 'institution',
};

/** Where the vault remembers what was entered in such a field before; null: nowhere. */
export function suggestionsOf(member: string): SuggestedField | null {
  return Object.hasOwn(suggested, member) ? (suggested[member] ?? null) : null;
}

/** What only a taking has, and no return. */
const ofTaking: readonly string[] = [
  'separationCause',
  'coercion',
  'consentBy',
  'consentScope',
  'promisedReturn',
  'medicalGround',
  'evacuation',
];

/** Members of a movement that a kind asks for: how it came about, or how the child was handed over. */
export function asksFor(type: string | null, member: string): boolean {
  const isReturn = type === 'escape' || term('episodeTypes', type ?? '')?.group === 'return';
  return isReturn ? !ofTaking.includes(member) : member !== 'handover';
}

/** Dates of one form, each pair in the order in which they can follow. */
const followOn: Readonly<Partial<Record<EpisodeForm, readonly (readonly [string, string])[]>>> = {
  citizenship: [
    ['applicationDate', 'decisionDate'],
    ['decisionDate', 'documentDate'],
  ],
  papers: [['documentDate', 'givenBack']],
  residence: [['documentDate', 'validUntil']],
  schooling: [['attendedFrom', 'attendedUntil']],
  militarisation: [['attendedFrom', 'attendedUntil']],
  ban: [['bannedFrom', 'bannedUntil']],
  harm: [['careSoughtOn', 'careAnsweredOn']],
  referral: [['referredOn', 'followUpDue']],
  death: [['deathDate', 'burialDate']],
  request: [
    ['requestedOn', 'answerDue'],
    ['requestedOn', 'answeredOn'],
  ],
  support: [['supportFrom', 'supportUntil']],
  claim: [['filedOn', 'decidedOn']],
  measure: [['measureDate', 'measureEnded']],
};

export type Doubt = Readonly<{ kind: 'before'; than: string } | { kind: 'overdue' }>;

/** What looks odd at dates of these details, by the member it stands at. It is told and never stands in the way. */
export function doubtsOf(
  details: PlainForm,
  language: Language,
  today: string,
): ReadonlyMap<string, Doubt> {
  const found = new Map<string, Doubt>();
  const boundsIn = (member: string) => {
    const reading = readDate(textIn(details[member]), language);
    return reading.ok ? dateBounds(reading.date.edtf) : null;
  };
  for (const [first, next] of followOn[details.form] ?? []) {
    const [earliest, latest] = [boundsIn(first)?.earliest ?? null, boundsIn(next)?.latest ?? null];
    if (earliest !== null && latest !== null && latest < earliest) {
      found.set(next, { kind: 'before', than: first });
    }
  }
  if (isOverdue(detailsOf(details, new DateEntry(language)), today) && !found.has('answerDue')) {
    found.set('answerDue', { kind: 'overdue' });
  }
  return found;
}
