/** An act with its children while it is typed: the draft, and what will be recorded of it. */
import * as z from 'zod';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { NewParticipation } from '../../../shared/contract/records.ts';
import type { Episode, EpisodeForm as FormId } from '../../../shared/records/episode.ts';
import { Confidence } from '../../../shared/records/primitives.ts';
import type { Statement } from '../../../shared/records/summary.ts';
import { term } from '../../../shared/vocabulary/index.ts';
import { CitationForm, citationOf, isBlankCitation } from '../../records/citationForm.ts';
import { line, narrativeText, paragraphs, type DateEntry } from '../../records/entry.ts';
import { ActForm, actOf, emptyAct } from './actForm.ts';
import { blankDetails, DetailsForm, detailsFormOf, detailsOf, ownForms } from './detailsForm.ts';

const text = z.string();

/** How sure it is, and under which law it may fall. */
export const SureForm = z.object({
  verification: z.string(),
  confidence: Confidence,
  confidenceReason: text,
  sourceGrade: z.string().nullable(),
  informationGrade: z.string().nullable(),
  provisions: z.array(z.string()),
  unknowns: text,
});
export type SureForm = z.infer<typeof SureForm>;

/** A further child of the act. */
export const ParticipantForm = z.object({
  key: text,
  child: z.object({ id: z.string().nullable(), label: z.string() }),
  differences: text,
  /** Null: the same as those of the first child */
  details: DetailsForm.nullable(),
});
export type ParticipantForm = z.infer<typeof ParticipantForm>;

export const EpisodeForm = z.object({
  act: ActForm,
  /** Of the child on whose page the form was opened; null until the kind of episode is chosen. */
  details: DetailsForm.nullable(),
  differences: text,
  sure: SureForm,
  others: z.array(ParticipantForm),
  citations: z.array(CitationForm),
});
export type EpisodeForm = z.infer<typeof EpisodeForm>;

export const unsure: SureForm = {
  verification: 'raw',
  confidence: null,
  confidenceReason: '',
  sourceGrade: null,
  informationGrade: null,
  provisions: [],
  unknowns: '',
};

export const emptyEpisode: EpisodeForm = {
  act: emptyAct,
  details: null,
  differences: '',
  sure: unsure,
  others: [],
  citations: [],
};

/** Which form a kind of episode has; null while none is chosen, and for a kind that a user added. */
export function formOf(type: string | null): FormId | null {
  return type === null ? null : (term('episodeTypes', type)?.form ?? null);
}

export function isBlankParticipant(row: ParticipantForm): boolean {
  return row.child.id === null && line(row.child.label) === null && line(row.differences) === null;
}

/** The further children who were chosen. */
export function othersIn(form: Pick<EpisodeForm, 'others'>): readonly ParticipantForm[] {
  return form.others.filter(row => !isBlankParticipant(row));
}

/** What the form asks for and has not; names of its parts. Empty: it can be recorded. */
export function missingIn(form: EpisodeForm): readonly ('type' | 'begin' | 'child' | 'evidence')[] {
  const missing: ('type' | 'begin' | 'child' | 'evidence')[] = [];
  if (form.act.type === null || form.details === null) missing.push('type');
  if (line(form.act.begin) === null) missing.push('begin');
  if (othersIn(form).some(row => row.child.id === null)) missing.push('child');
  if (form.citations.some(row => !isBlankCitation(row) && citationOf(row) === null))
    missing.push('evidence');
  return missing;
}

/** What to send; null while something needed is missing or a date is not understood. */
export function recordingOf(
  child: string,
  form: EpisodeForm,
  dates: DateEntry,
): InputOf<Contract['episode']['record']> | null {
  const { details } = form;
  const act = actOf(form.act, dates);
  if (missingIn(form).length > 0 || details === null || act === null) return null;
  const own = detailsOf(details, dates);
  const others = othersIn(form).flatMap((row): NewParticipation[] => {
    if (row.child.id === null) return [];
    const theirs = detailsOf(row.details ?? sharedDetails(details), dates);
    return [{ ...partOf(form.sure, row.differences, theirs), child: row.child.id }];
  });
  if (!dates.allRead) return null;
  return {
    act,
    participations: [{ ...partOf(form.sure, form.differences, own), child }, ...others],
    citations: form.citations.flatMap(row => citationOf(row) ?? []),
  };
}

/** What further children have in common with the first; what is nobody else's is left unknown. */
function sharedDetails(details: DetailsForm): DetailsForm {
  return ownForms.includes(details.form) ? blankDetails(details.form, []) : details;
}

/** The form with another kind of episode; details that are of another form begin anew. */
export function withType(
  form: EpisodeForm,
  type: string | null,
  statements: readonly Statement[],
): EpisodeForm {
  const act = { ...form.act, type };
  const wanted = formOf(type);
  if (wanted === null || wanted === form.details?.form) return { ...form, act };
  return {
    ...form,
    act,
    details: blankDetails(wanted, statements),
    others: form.others.map(row => ({ ...row, details: null })),
  };
}

/** One child's part, but for the child. */
export function partOf(
  sure: SureForm,
  differences: string,
  details: NewParticipation['details'],
): Omit<NewParticipation, 'child'> {
  return {
    details,
    differences: paragraphs(differences),
    verification: sure.verification,
    confidence: sure.confidence,
    confidenceReason: line(sure.confidenceReason),
    sourceGrade: sure.sourceGrade,
    informationGrade: sure.informationGrade,
    provisions: [...sure.provisions],
    unknowns: paragraphs(sure.unknowns),
  };
}

/** A child's part as a form to be revised. */
export const PartForm = z.object({ details: DetailsForm, differences: text, sure: SureForm });
export type PartForm = z.infer<typeof PartForm>;

export function partFormOf(episode: Episode): PartForm {
  return {
    details: detailsFormOf(episode.details),
    differences: narrativeText(episode.differences),
    sure: {
      verification: episode.verification,
      confidence: episode.confidence,
      confidenceReason: episode.confidenceReason ?? '',
      sourceGrade: episode.sourceGrade,
      informationGrade: episode.informationGrade,
      provisions: episode.provisions,
      unknowns: narrativeText(episode.unknowns),
    },
  };
}
