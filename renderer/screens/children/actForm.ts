/** An act while it is typed, and the way to the contract and back. */
import * as z from 'zod';
import type { Act, LegalAct, Leg, Party, Place } from '../../../shared/records/act.ts';
import { Confidentiality } from '../../../shared/records/primitives.ts';
import { line, narrativeText, paragraphs, type DateEntry } from '../../records/entry.ts';
import { textsOfForm } from './formTexts.ts';

const text = z.string();
const chosen = z.string().nullable();

export const PlaceForm = z.object({
  name: text,
  region: text,
  country: chosen,
  facility: text,
  facilityType: chosen,
});
export type PlaceForm = z.infer<typeof PlaceForm>;

export const LegForm = z.object({
  key: text,
  from: text,
  to: text,
  when: text,
  transport: chosen,
  vehicle: text,
  stage: chosen,
  inferred: z.boolean(),
});
export type LegForm = z.infer<typeof LegForm>;

export const PartyForm = z.object({
  key: text,
  name: text,
  /** The recorded person or organisation that was chosen. */
  record: chosen.default(null),
  nature: z.enum(['person', 'organisation']),
  bodyType: chosen,
  mode: chosen,
  position: text,
  note: text,
});
export type PartyForm = z.infer<typeof PartyForm>;

export const LegalActForm = z.object({
  key: text,
  instrument: chosen,
  title: text,
  number: text,
  date: text,
  issuer: text,
  article: text,
});
export type LegalActForm = z.infer<typeof LegalActForm>;

export const ActForm = z.object({
  type: chosen,
  begin: text,
  end: text,
  from: PlaceForm,
  to: PlaceForm,
  legs: z.array(LegForm),
  parties: z.array(PartyForm),
  legalActs: z.array(LegalActForm),
  groupSize: z.number().nullable(),
  fact: text,
  observation: text,
  assessment: text,
  sources: text,
  sourceRecords: z.array(z.string()).default([]),
  unknowns: text,
  confidentiality: Confidentiality,
});
export type ActForm = z.infer<typeof ActForm>;

const nowhere: PlaceForm = {
  name: '',
  region: '',
  country: null,
  facility: '',
  facilityType: null,
};

export const emptyAct: ActForm = {
  type: null,
  begin: '',
  end: '',
  from: nowhere,
  to: nowhere,
  legs: [],
  parties: [],
  legalActs: [],
  groupSize: null,
  fact: '',
  observation: '',
  assessment: '',
  sources: '',
  sourceRecords: [],
  unknowns: '',
  confidentiality: 'restricted',
};

export function blankLeg(key: string): LegForm {
  return {
    key,
    from: '',
    to: '',
    when: '',
    transport: null,
    vehicle: '',
    stage: null,
    inferred: false,
  };
}

export function blankParty(key: string): PartyForm {
  return {
    key,
    name: '',
    record: null,
    nature: 'organisation',
    bodyType: null,
    mode: null,
    position: '',
    note: '',
  };
}

export function blankLegalAct(key: string): LegalActForm {
  return { key, instrument: null, title: '', number: '', date: '', issuer: '', article: '' };
}

/** Rows in which nothing was entered are passed over. */
export const isBlankLeg = ({ key: _, ...row }: LegForm) =>
  textsOfForm(row, ['inferred']).length === 0;
export const isBlankParty = ({ key: _, ...row }: PartyForm) =>
  textsOfForm(row, ['nature']).length === 0;
export const isBlankLegalAct = ({ key: _, ...row }: LegalActForm) => textsOfForm(row).length === 0;

/** Who and how: the two things without which a party says nothing. */
export function isCompleteParty(row: PartyForm): boolean {
  return line(row.name) !== null && row.mode !== null;
}

/** The act as it is recorded; null while the kind, or something a row needs, is missing. */
export function actOf(form: ActForm, dates: DateEntry): Act | null {
  const { type, groupSize, confidentiality } = form;
  const parties = form.parties.filter(row => !isBlankParty(row));
  if (type === null || !parties.every(isCompleteParty)) return null;
  return {
    type,
    begin: dates.when(form.begin),
    end: dates.when(form.end),
    from: placeOf(form.from),
    to: placeOf(form.to),
    legs: form.legs.filter(row => !isBlankLeg(row)).map(row => legOf(row, dates)),
    parties: parties.flatMap(partyOf),
    legalActs: form.legalActs
      .filter(row => !isBlankLegalAct(row))
      .map(row => legalActOf(row, dates)),
    groupSize,
    fact: paragraphs(form.fact),
    observation: paragraphs(form.observation),
    assessment: paragraphs(form.assessment),
    sources: paragraphs(form.sources),
    sourceRecords: form.sourceRecords,
    unknowns: paragraphs(form.unknowns),
    confidentiality,
  };
}

function placeOf(form: PlaceForm): Place {
  return {
    ...form,
    name: line(form.name),
    region: line(form.region),
    facility: line(form.facility),
  };
}

function legOf({ key: _, ...row }: LegForm, dates: DateEntry): Leg {
  const texts = { from: line(row.from), to: line(row.to), vehicle: line(row.vehicle) };
  return { ...row, ...texts, when: dates.when(row.when) };
}

function partyOf({ key: _, ...row }: PartyForm): Party[] {
  const { mode } = row;
  if (mode === null) return [];
  return [
    { ...row, mode, name: row.name.trim(), position: line(row.position), note: line(row.note) },
  ];
}

function legalActOf({ key: _, ...row }: LegalActForm, dates: DateEntry): LegalAct {
  return {
    instrument: row.instrument,
    title: line(row.title),
    number: line(row.number),
    date: dates.when(row.date),
    issuer: line(row.issuer),
    article: line(row.article),
  };
}

/** A recorded act as a form to be revised. `key` gives each row a key of its own. */
export function actFormOf(act: Act, key: () => string): ActForm {
  return {
    type: act.type,
    begin: act.begin ?? '',
    end: act.end ?? '',
    from: placeFormOf(act.from),
    to: placeFormOf(act.to),
    legs: act.legs.map(leg => ({
      ...leg,
      key: key(),
      from: leg.from ?? '',
      to: leg.to ?? '',
      when: leg.when ?? '',
      vehicle: leg.vehicle ?? '',
    })),
    parties: act.parties.map(party => ({
      ...party,
      key: key(),
      position: party.position ?? '',
      note: party.note ?? '',
    })),
    legalActs: act.legalActs.map(legal => ({
      key: key(),
      instrument: legal.instrument,
      title: legal.title ?? '',
      number: legal.number ?? '',
      date: legal.date ?? '',
      issuer: legal.issuer ?? '',
      article: legal.article ?? '',
    })),
    groupSize: act.groupSize,
    fact: narrativeText(act.fact),
    observation: narrativeText(act.observation),
    assessment: narrativeText(act.assessment),
    sources: narrativeText(act.sources),
    sourceRecords: act.sourceRecords,
    unknowns: narrativeText(act.unknowns),
    confidentiality: act.confidentiality,
  };
}

function placeFormOf(place: Place): PlaceForm {
  return {
    ...place,
    name: place.name ?? '',
    region: place.region ?? '',
    facility: place.facility ?? '',
  };
}
