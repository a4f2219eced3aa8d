/** The form of adding evidence, as it is kept in a draft. Files are not in it: their grants end with the session. */
import * as z from 'zod';
import { sealedDraft } from '../../../shared/contract/work.ts';
import type { LinkTarget } from '../../../shared/records/link.ts';
import { blankTarget, CitedTarget, isBlankTarget } from './citedTarget.ts';
import { emptyFacts, FactsForm } from './factsForm.ts';

export const AddForm = z.object({
  nature: z.enum(['file', 'physical']),
  facts: FactsForm,
  citations: z.array(CitedTarget),
});
export type AddForm = z.infer<typeof AddForm>;

export const emptyAdd: AddForm = { nature: 'file', facts: emptyFacts, citations: [] };

/**
 * A draft for each thing it was begun for, so that what was meant for one child never reaches another. The vault keeps
 * those of sealed forms in memory only, and knows them by their key.
 */
export function draftKey(target: LinkTarget | null, compartment: string | null): string {
  if (compartment !== null) return `${sealedDraft}evidence/add/${compartment}`;
  return target === null ? 'evidence/add' : `evidence/add/${target.type}/${target.id}`;
}

/** The form as it begins for a record: the evidence is taken to support it until someone says otherwise. */
export function addFor(target: LinkTarget, child: CitedTarget['child']): AddForm {
  return { ...emptyAdd, citations: [{ ...blankTarget('asked'), child, target }] };
}

/** Every row is either blank or says what the evidence speaks of. */
export function citationsAreWhole(rows: readonly CitedTarget[]): boolean {
  return rows.every(row => row.target !== null || isBlankTarget(row));
}
