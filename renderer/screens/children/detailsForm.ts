/** What befell one child, by the form of the episode, while it is typed. */
import * as z from 'zod';
import { detailRows } from '../../../shared/package/pages/detailRows.ts';
import type { Row } from '../../../shared/package/pages/rows.ts';
import type { NameParts } from '../../../shared/records/details/status.ts';
import { EpisodeDetails, type EpisodeForm } from '../../../shared/records/episode.ts';
import { standing, type Statement } from '../../../shared/records/summary.ts';
import { episodeForms } from '../../../shared/vocabulary/episodeKind.ts';
import { line, type DateEntry } from '../../records/entry.ts';
import { textsOfForm } from './formTexts.ts';
import { emptied } from './statementForm.ts';

const text = z.string();
const NamePartsForm = z.object({ surname: text, given: text, patronymic: text });
export type NamePartsForm = z.infer<typeof NamePartsForm>;

/** The one form that is more than a list of fields: names before and after, each in three scripts. */
const IdentityForm = z.object({
  form: z.literal('identity'),
  changeKind: z.string().nullable(),
  beforeUk: NamePartsForm,
  beforeRu: NamePartsForm,
  beforeLatn: NamePartsForm,
  afterUk: NamePartsForm,
  afterRu: NamePartsForm,
  afterLatn: NamePartsForm,
  birthDateBefore: text,
  birthDateAfter: text,
  birthPlaceBefore: text,
  birthPlaceAfter: text,
  parentsReplaced: z.boolean().nullable(),
  document: text,
  recordNumber: text,
});
export type IdentityForm = z.infer<typeof IdentityForm>;

/** A text or date as typed, a chosen term, yes or no; null: nothing chosen. */
const Plain = z.union([z.string(), z.boolean(), z.null()]);
const Part = z.record(z.string(), Plain);
export type PlainPart = Readonly<z.infer<typeof Part>>;

/** The fields that `detailRows` names, a part of several among them. */
const PlainForm = z
  .object({ form: z.enum(episodeForms).exclude(['identity']) })
  .catchall(z.union([Plain, Part]));
export type PlainForm = z.infer<typeof PlainForm>;
export type PlainValue = PlainForm[string];

export const DetailsForm = z.discriminatedUnion('form', [IdentityForm, PlainForm]);
export type DetailsForm = z.infer<typeof DetailsForm>;

const noName: NamePartsForm = { surname: '', given: '', patronymic: '' };

const blankIdentity: IdentityForm = {
  form: 'identity',
  changeKind: null,
  beforeUk: noName,
  beforeRu: noName,
  beforeLatn: noName,
  afterUk: noName,
  afterRu: noName,
  afterLatn: noName,
  birthDateBefore: '',
  birthDateAfter: '',
  birthPlaceBefore: '',
  birthPlaceAfter: '',
  parentsReplaced: null,
  document: '',
  recordNumber: '',
};

/** What is nobody else's: a further child of the act begins with its own, never with the first one's. */
export const ownForms: readonly EpisodeForm[] = ['identity', 'death', 'identification'];

/** Empty details; those of a change of identity begin with the child's names and birth as now recorded. */
export function blankDetails(form: EpisodeForm, statements: readonly Statement[]): DetailsForm {
  if (form !== 'identity') return { form, ...blankOf(detailRows[form]) };
  const nameIn = (script: 'Cyrl-uk' | 'Cyrl-ru' | 'Latn') => {
    const name = standing(statements, 'name', value => value.script === script);
    return name === null ? noName : namePartsForm(name);
  };
  const birth = standing(statements, 'birth');
  return {
    ...blankIdentity,
    beforeUk: nameIn('Cyrl-uk'),
    beforeRu: nameIn('Cyrl-ru'),
    beforeLatn: nameIn('Latn'),
    birthDateBefore: birth?.date ?? '',
    birthPlaceBefore: birth?.place ?? '',
  };
}

function blankOf(rows: readonly Row[]): Record<string, PlainValue> {
  return Object.fromEntries(
    rows.map(({ path, show }): [string, PlainValue] => {
      if (typeof show !== 'string') return [path, null];
      return [path, isTyped(show) ? '' : null];
    }),
  );
}

/** Typed into, where the others are chosen from. */
function isTyped(show: Row['show']): boolean {
  return show === 'text' || show === 'date';
}

/** A part of the form, blank where nothing of it was entered yet. */
export function partIn(value: PlainValue | undefined): PlainPart {
  return typeof value === 'object' && value !== null ? value : {};
}

export function textIn(value: PlainValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function namePartsForm(parts: NameParts): NamePartsForm {
  const { surname, given, patronymic } = parts;
  return { surname: surname ?? '', given: given ?? '', patronymic: patronymic ?? '' };
}

function namePartsOf({ surname, given, patronymic }: NamePartsForm): NameParts {
  return { surname: line(surname), given: line(given), patronymic: line(patronymic) };
}

/** The details as they are recorded. */
export function detailsOf(form: DetailsForm, dates: DateEntry): EpisodeDetails {
  if (form.form !== 'identity') {
    return EpisodeDetails.parse({
      form: form.form,
      ...recordedOf(detailRows[form.form], form, dates),
    });
  }
  return {
    ...form,
    beforeUk: namePartsOf(form.beforeUk),
    beforeRu: namePartsOf(form.beforeRu),
    beforeLatn: namePartsOf(form.beforeLatn),
    afterUk: namePartsOf(form.afterUk),
    afterRu: namePartsOf(form.afterRu),
    afterLatn: namePartsOf(form.afterLatn),
    birthDateBefore: dates.when(form.birthDateBefore),
    birthDateAfter: dates.when(form.birthDateAfter),
    birthPlaceBefore: line(form.birthPlaceBefore),
    birthPlaceAfter: line(form.birthPlaceAfter),
    document: line(form.document),
    recordNumber: line(form.recordNumber),
  };
}

function recordedOf(
  rows: readonly Row[],
  form: Readonly<Record<string, PlainValue>>,
  dates: DateEntry,
): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(({ path, show }): [string, unknown] => {
      const value = form[path];
      if (typeof show !== 'string') {
        const isBlank = textsOfForm(partIn(value)).length === 0;
        return [path, isBlank ? null : recordedOf(show, partIn(value), dates)];
      }
      if (show === 'date') return [path, dates.when(textIn(value))];
      return [path, show === 'text' ? line(textIn(value)) : (value ?? null)];
    }),
  );
}

/** Recorded details as a form to be revised. */
export function detailsFormOf(details: EpisodeDetails): DetailsForm {
  if (details.form === 'identity') {
    const { beforeUk, beforeRu, beforeLatn, afterUk, afterRu, afterLatn } = details;
    return IdentityForm.parse({
      ...emptied(details, blankIdentity),
      beforeUk: namePartsForm(beforeUk),
      beforeRu: namePartsForm(beforeRu),
      beforeLatn: namePartsForm(beforeLatn),
      afterUk: namePartsForm(afterUk),
      afterRu: namePartsForm(afterRu),
      afterLatn: namePartsForm(afterLatn),
    });
  }
  const { form } = details;
  return PlainForm.parse({ form, ...typedOf(detailRows[form], details) });
}

function typedOf(rows: readonly Row[], recorded: object): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(recorded));
  return Object.fromEntries(
    rows.map(({ path, show }): [string, unknown] => {
      const value = values.get(path) ?? null;
      if (typeof show === 'string') return [path, value ?? (isTyped(show) ? '' : null)];
      return [path, typeof value === 'object' && value !== null ? typedOf(show, value) : null];
    }),
  );
}
