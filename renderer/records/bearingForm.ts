/** What bears on an element, while it is typed. */
import type { InputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { BearingView } from '../../shared/contract/views.ts';
import type {
  BearingRelation,
  BearingTarget,
  BearingWeight,
} from '../../shared/records/bearing.ts';
import { line, narrativeText, paragraphs } from './entry.ts';
import type { Picked } from './EvidencePicker.tsx';

export type NewBearing = InputOf<Contract['bearing']['record']>['bearings'][number];

export interface Weighing {
  readonly relation: BearingRelation;
  readonly weight: BearingWeight | null;
  readonly cite: string;
  readonly fact: string;
  readonly observation: string;
  readonly assessment: string;
}

export interface BearingForm extends Weighing {
  readonly theory: string | null;
  readonly element: string | null;
  readonly kind: BearingTarget['type'];
  readonly target: Picked;
  readonly child: Picked;
}

export const blankWeighing: Weighing = {
  relation: 'supports',
  weight: null,
  cite: '',
  fact: '',
  observation: '',
  assessment: '',
};

/** The members that a revision may change. */
export function weighingOf(form: Weighing) {
  return {
    relation: form.relation,
    weight: form.weight,
    cite: line(form.cite),
    fact: paragraphs(form.fact),
    observation: paragraphs(form.observation),
    assessment: paragraphs(form.assessment),
  };
}

export function weighingIn({ fields }: BearingView): Weighing {
  return {
    relation: fields.relation,
    weight: fields.weight,
    cite: fields.cite ?? '',
    fact: narrativeText(fields.fact),
    observation: narrativeText(fields.observation),
    assessment: narrativeText(fields.assessment),
  };
}

/** As it is sent; null while something is missing. */
export function bearingOf(form: BearingForm): NewBearing | null {
  const { theory, element, kind, target, child } = form;
  if (theory === null || element === null || target.id === null) return null;
  return {
    theory,
    element,
    target: { type: kind, id: target.id },
    child: child.id,
    ...weighingOf(form),
  };
}
