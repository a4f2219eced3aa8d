import type { Speech } from '../../records/speech.ts';
import type { Words } from '../../words/LanguageProvider.tsx';
import type { FactsForm } from './factsForm.ts';

/** What the closed parts of the form hold, in a line each: nobody must open one to know. */
export function closedSummary(
  form: FactsForm,
  speech: Speech,
  says: Words['evidence']['form'],
): Readonly<Record<'acquisition' | 'consent' | 'childStatement' | 'derived', string>> {
  const joined = (parts: readonly (string | null)[]) =>
    parts.filter(part => part !== null && part.trim() !== '').join(' · ');
  return {
    acquisition: joined([
      speech.term('acquisitionMethods', form.method),
      form.fromWhom,
      form.acquiredWhen,
      form.protectedSource ? speech.label('protectedSource') : null,
    ]),
    consent: joined([says.consentStates[form.consent], form.giverName]),
    childStatement: says.childStatements[form.childStatement],
    derived: form.derivedFrom.label,
  };
}
