import type { InputOf, OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { PackageScope } from '../../../shared/contract/packages.ts';
import type { Language } from '../../words/language.ts';
import { nothingDespite, type Despite } from './despite.ts';
import { readRecipients } from './recipients.ts';
import { nothingKept, rulesOf, type Choice } from './withholding.ts';

export type ExportInput = InputOf<Contract['packages']['export']>;
export type ExportResult = OutputOf<Contract['packages']['export']>;

/** What stands in the form. */
export type ExportDraft = Readonly<{
  addressee: string;
  recipient: string | null;
  despite: Despite;
  scope: 'all' | 'allWithTheories' | 'child';
  child: Readonly<{ text: string; chosen: string | null }>;
  /** Other records of the same child that go along: none unless they are chosen. */
  others: readonly string[];
  protection: 'encrypted' | 'plain';
  recipients: string;
  agreesToPlain: boolean;
  form: 'folder' | 'zip';
  language: Language;
  withheld: Choice;
  /** Compartments whose records go along: none unless they are chosen. */
  compartments: readonly string[];
  agreesToSealed: boolean;
}>;

export function emptyExport(child: string | null, language: Language): ExportDraft {
  return {
    addressee: '',
    recipient: null,
    despite: nothingDespite,
    scope: child === null ? 'all' : 'child',
    child: { text: '', chosen: child },
    others: [],
    protection: 'encrypted',
    recipients: '',
    agreesToPlain: false,
    form: 'zip',
    language,
    withheld: nothingKept,
    compartments: [],
    agreesToSealed: false,
  };
}

/** What is to go, as far as it is chosen. */
export function scopeOf(draft: ExportDraft): PackageScope | null {
  if (draft.scope === 'all' || draft.scope === 'allWithTheories') return { scope: draft.scope };
  const { chosen } = draft.child;
  if (chosen === null) return null;
  return draft.others.length === 0
    ? { scope: 'child', child: chosen }
    : { scope: 'together', child: chosen, others: [...draft.others] };
}

/** The call without its target; null while something is missing or wrong. */
export function inputOf(draft: ExportDraft): Omit<ExportInput, 'target'> | null {
  const scope = scopeOf(draft);
  const { recipients, problems } = readRecipients(draft.recipients);
  const isEncrypted = draft.protection === 'encrypted';
  const isProtected = isEncrypted
    ? recipients.length > 0 && problems.length === 0
    : draft.agreesToPlain;
  const { records, reason } = draft.despite;
  const isExplained = records.length === 0 || reason.trim() !== '';
  const isMeant = draft.compartments.length === 0 || draft.agreesToSealed;
  if (scope === null || !isProtected || !isExplained || !isMeant) return null;
  return {
    scope,
    withheld: rulesOf(draft.withheld),
    compartments: [...draft.compartments],
    language: draft.language,
    form: isEncrypted ? 'zip' : draft.form,
    recipients: isEncrypted ? [...recipients] : [],
    addressee: draft.addressee.trim(),
    recipient: draft.recipient,
    despite: [...records],
    reason: records.length === 0 ? null : reason.trim(),
  };
}

/** A name for the new file that tells nobody's: the day, in the form the package takes. */
export function suggestedName(input: Omit<ExportInput, 'target'>, today: string): string {
  const ending = input.recipients.length > 0 ? '.zip.age' : input.form === 'zip' ? '.zip' : '';
  return `litopys-${today}${ending}`;
}
