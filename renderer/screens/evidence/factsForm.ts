/** What a person says about evidence, as typed: texts where records keep dates, lines and paragraphs. */
import * as z from 'zod';
import { readDate, type Language } from '../../../shared/dates/index.ts';
import type { Consent, EvidenceFacts } from '../../../shared/records/evidence.ts';
import { Confidentiality } from '../../../shared/records/primitives.ts';
import { DateEntry, line, narrativeText, paragraphs } from '../../records/entry.ts';
import type { Speech } from '../../records/speech.ts';

const Text = z.string();
const Term = z.string().nullable();

export const consentStates = [
  'given',
  'refused',
  'withdrawn',
  'not-needed',
  'not-obtainable',
  'not-asked',
] as const satisfies readonly Consent['state'][];

export const FactsForm = z.object({
  type: Term,
  title: Text,
  description: Text,
  languages: z.array(Text),
  date: Text,
  author: Text,
  method: Term,
  fromWhom: Text,
  relation: Text,
  protectedSource: z.boolean(),
  acquiredBy: Text,
  acquiredWhen: Text,
  where: Text,
  url: Text,
  circumstances: Text,
  consent: z.enum(consentStates),
  giver: Term,
  giverName: Text,
  scope: z.array(Text),
  consentWhen: Text,
  expires: Text,
  explainedBy: Text,
  consentLanguage: Term,
  consentNote: Text,
  confidentiality: Confidentiality,
  location: Text,
  childStatement: z.enum(['none', 'by-specialist', 'by-non-specialist']),
  derivedFrom: z.object({ id: z.string().nullable(), label: z.string() }),
  derivedHow: Text,
  sourceRecords: z.array(Text).default([]),
});
export type FactsForm = z.infer<typeof FactsForm>;

/** What each group of fields is given. */
export type FactsProps = Readonly<{
  form: FactsForm;
  onForm: (form: FactsForm) => void;
}>;

/** Nothing said yet. What is not asked for consent is not said to have it, and access begins narrow. */
export const emptyFacts: FactsForm = {
  type: null,
  title: '',
  description: '',
  languages: [],
  date: '',
  author: '',
  method: null,
  fromWhom: '',
  relation: '',
  protectedSource: false,
  acquiredBy: '',
  acquiredWhen: '',
  where: '',
  url: '',
  circumstances: '',
  consent: 'not-asked',
  giver: null,
  giverName: '',
  scope: [],
  consentWhen: '',
  expires: '',
  explainedBy: '',
  consentLanguage: null,
  consentNote: '',
  confidentiality: 'confidential',
  location: '',
  childStatement: 'none',
  derivedFrom: { id: null, label: '' },
  derivedHow: '',
  sourceRecords: [],
};

/** Which questions about consent have an answer at all in this state. */
export function asksFor(state: FactsForm['consent']): 'all' | 'ground' | 'note' {
  if (state === 'given' || state === 'refused' || state === 'withdrawn') return 'all';
  return state === 'not-obtainable' ? 'ground' : 'note';
}

/** The facts as they are recorded; null while something is missing or a date is not understood. */
export function factsOf(
  form: FactsForm,
  nature: 'file' | 'physical',
  language: Language,
): EvidenceFacts | null {
  const { when, entry } = dates(language);
  const isDerived = form.derivedFrom.id !== null;
  if (form.type === null || isUnchosen(form)) return null;
  if (nature === 'physical' && line(form.location) === null) return null;
  const facts: EvidenceFacts = {
    type: form.type,
    title: line(form.title),
    description: paragraphs(form.description),
    languages: form.languages,
    date: when(form.date),
    author: line(form.author),
    acquisition: {
      method: form.method,
      fromWhom: line(form.fromWhom),
      relation: line(form.relation),
      protectedSource: form.protectedSource,
      by: line(form.acquiredBy),
      when: when(form.acquiredWhen),
      where: line(form.where),
      url: line(form.url),
      circumstances: line(form.circumstances),
    },
    consent: consentOf(form, when),
    confidentiality: form.confidentiality,
    location: nature === 'physical' ? line(form.location) : null,
    childStatement: form.childStatement,
    derivedFrom: form.derivedFrom.id,
    derivedHow: isDerived ? line(form.derivedHow) : null,
    sourceRecords: form.sourceRecords,
  };
  return entry.allRead ? facts : null;
}

/** A name of another item was typed, but none was chosen. */
export function isUnchosen({ derivedFrom }: FactsForm): boolean {
  return derivedFrom.id === null && line(derivedFrom.label) !== null;
}

function dates(language: Language) {
  const entry = new DateEntry(language);
  return { entry, when: (text: string) => entry.when(text) };
}

/** What does not belong to the state of consent is not recorded, though it was typed before. */
function consentOf(form: FactsForm, when: (text: string) => string | null): Consent {
  const asked = asksFor(form.consent);
  const all = asked === 'all';
  return {
    state: form.consent,
    giver: asked === 'note' ? null : form.giver,
    giverName: all ? line(form.giverName) : null,
    scope: all ? form.scope : [],
    when: all ? when(form.consentWhen) : null,
    expires: all ? when(form.expires) : null,
    explainedBy: all ? line(form.explainedBy) : null,
    language: all ? form.consentLanguage : null,
    note: line(form.consentNote),
  };
}

/** The way back, for facts that are to be changed. `derivedFrom` is named as the reader knows it. */
export function formOf(facts: EvidenceFacts, derivedFrom: string, speech: Speech): FactsForm {
  const { acquisition, consent } = facts;
  const said = (text: string | null) => text ?? '';
  const date = (edtf: string | null) => typedDate(edtf, speech);
  return {
    type: facts.type,
    title: said(facts.title),
    description: narrativeText(facts.description),
    languages: facts.languages,
    date: date(facts.date),
    author: said(facts.author),
    method: acquisition.method,
    fromWhom: said(acquisition.fromWhom),
    relation: said(acquisition.relation),
    protectedSource: acquisition.protectedSource,
    acquiredBy: said(acquisition.by),
    acquiredWhen: date(acquisition.when),
    where: said(acquisition.where),
    url: said(acquisition.url),
    circumstances: said(acquisition.circumstances),
    consent: consent.state,
    giver: consent.giver,
    giverName: said(consent.giverName),
    scope: consent.scope,
    consentWhen: date(consent.when),
    expires: date(consent.expires),
    explainedBy: said(consent.explainedBy),
    consentLanguage: consent.language,
    consentNote: said(consent.note),
    confidentiality: facts.confidentiality,
    location: said(facts.location),
    childStatement: facts.childStatement,
    derivedFrom: { id: facts.derivedFrom, label: facts.derivedFrom === null ? '' : derivedFrom },
    derivedHow: said(facts.derivedHow),
    sourceRecords: facts.sourceRecords,
  };
}

/** A stored date as one would type it: in words where they are read the same again, else as it is stored. */
function typedDate(edtf: string | null, speech: Speech): string {
  if (edtf === null) return '';
  const words = speech.date(edtf) ?? edtf;
  const reading = readDate(words, speech.format.language);
  return reading.ok && reading.date.edtf === edtf ? words : edtf;
}
