/** What befell one child, by the form of the episode, while it is typed. */
import * as z from 'zod';
import type { EpisodeDetails, EpisodeForm, NameParts } from '../../../shared/records/episode.ts';
import { standing, type Statement } from '../../../shared/records/summary.ts';
import { line, type DateEntry } from '../../records/entry.ts';
import { emptied } from './statementForm.ts';

const text = z.string();
const chosen = z.string().nullable();
const yesNo = z.boolean().nullable();
const NamePartsForm = z.object({ surname: text, given: text, patronymic: text });
export type NamePartsForm = z.infer<typeof NamePartsForm>;

const MovementForm = z.object({
  form: z.literal('movement'),
  borderPoint: text,
  accompaniedBy: text,
  coercion: text,
  separationCause: chosen,
  institutionFrom: text,
  institutionTo: text,
  consentBy: text,
  consentScope: text,
  promisedReturn: text,
  medicalGround: text,
});
const CitizenshipForm = z.object({
  form: z.literal('citizenship'),
  country: chosen,
  lostCountry: chosen,
  applicantRole: chosen,
  applicant: text,
  applicationDate: text,
  decisionNumber: text,
  decisionDate: text,
  documentNumber: text,
  documentDate: text,
  childConsent: z.enum(['given', 'refused', 'not-asked', 'under-pressure']).nullable(),
  means: text,
});
const IdentityForm = z.object({
  form: z.literal('identity'),
  changeKind: chosen,
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
  parentsReplaced: yesNo,
  document: text,
  recordNumber: text,
});
const CareForm = z.object({
  form: z.literal('care'),
  placement: chosen,
  carer: text,
  carerRole: chosen,
  institution: text,
  region: text,
  orderNumber: text,
  orderDate: text,
  court: text,
  contract: text,
  term: text,
  siblingsTogether: yesNo,
  nameChanged: yesNo,
  birthDataChanged: yesNo,
  secrecyOrdered: yesNo,
  databankProfile: text,
});
export const DetailsForm = z.discriminatedUnion('form', [
  MovementForm,
  CitizenshipForm,
  IdentityForm,
  CareForm,
]);
export type DetailsForm = z.infer<typeof DetailsForm>;
export type DetailsFormOf<F extends EpisodeForm> = Extract<DetailsForm, { form: F }>;

const noName: NamePartsForm = { surname: '', given: '', patronymic: '' };

const blanks: { readonly [F in EpisodeForm]: DetailsFormOf<F> } = {
  movement: {
    form: 'movement',
    borderPoint: '',
    accompaniedBy: '',
    coercion: '',
    separationCause: null,
    institutionFrom: '',
    institutionTo: '',
    consentBy: '',
    consentScope: '',
    promisedReturn: '',
    medicalGround: '',
  },
  citizenship: {
    form: 'citizenship',
    country: null,
    lostCountry: null,
    applicantRole: null,
    applicant: '',
    applicationDate: '',
    decisionNumber: '',
    decisionDate: '',
    documentNumber: '',
    documentDate: '',
    childConsent: null,
    means: '',
  },
  identity: {
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
  },
  care: {
    form: 'care',
    placement: null,
    carer: '',
    carerRole: null,
    institution: '',
    region: '',
    orderNumber: '',
    orderDate: '',
    court: '',
    contract: '',
    term: '',
    siblingsTogether: null,
    nameChanged: null,
    birthDataChanged: null,
    secrecyOrdered: null,
    databankProfile: '',
  },
};

/** Empty details; those of a change of identity begin with the child's names and birth as now recorded. */
export function blankDetails(form: EpisodeForm, statements: readonly Statement[]): DetailsForm {
  if (form !== 'identity') return blanks[form];
  const nameIn = (script: 'Cyrl-uk' | 'Cyrl-ru' | 'Latn') => {
    const name = standing(statements, 'name', value => value.script === script);
    return name === null ? noName : namePartsForm(name);
  };
  const birth = standing(statements, 'birth');
  return {
    ...blanks.identity,
    beforeUk: nameIn('Cyrl-uk'),
    beforeRu: nameIn('Cyrl-ru'),
    beforeLatn: nameIn('Latn'),
    birthDateBefore: birth?.date ?? '',
    birthPlaceBefore: birth?.place ?? '',
  };
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
  switch (form.form) {
    case 'movement':
      return {
        form: 'movement',
        borderPoint: line(form.borderPoint),
        accompaniedBy: line(form.accompaniedBy),
        coercion: line(form.coercion),
        separationCause: form.separationCause,
        institutionFrom: line(form.institutionFrom),
        institutionTo: line(form.institutionTo),
        consentBy: line(form.consentBy),
        consentScope: line(form.consentScope),
        promisedReturn: dates.when(form.promisedReturn),
        medicalGround: line(form.medicalGround),
      };
    case 'citizenship':
      return {
        ...form,
        applicant: line(form.applicant),
        applicationDate: dates.when(form.applicationDate),
        decisionNumber: line(form.decisionNumber),
        decisionDate: dates.when(form.decisionDate),
        documentNumber: line(form.documentNumber),
        documentDate: dates.when(form.documentDate),
        means: line(form.means),
      };
    case 'identity':
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
    case 'care':
      return {
        ...form,
        carer: line(form.carer),
        institution: line(form.institution),
        region: line(form.region),
        orderNumber: line(form.orderNumber),
        orderDate: dates.when(form.orderDate),
        court: line(form.court),
        contract: line(form.contract),
        term: line(form.term),
        databankProfile: line(form.databankProfile),
      };
  }
}

/** Recorded details as a form to be revised. */
export function detailsFormOf(details: EpisodeDetails): DetailsForm {
  if (details.form === 'identity') {
    const { beforeUk, beforeRu, beforeLatn, afterUk, afterRu, afterLatn } = details;
    return IdentityForm.parse({
      ...emptied(details, blanks.identity),
      beforeUk: namePartsForm(beforeUk),
      beforeRu: namePartsForm(beforeRu),
      beforeLatn: namePartsForm(beforeLatn),
      afterUk: namePartsForm(afterUk),
      afterRu: namePartsForm(afterRu),
      afterLatn: namePartsForm(afterLatn),
    });
  }
  return DetailsForm.parse(emptied(details, blanks[details.form]));
}
