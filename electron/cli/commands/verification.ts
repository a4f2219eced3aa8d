import type { Finding } from '../../../shared/contract/session.ts';
import type { WordsReport } from '../../../shared/contract/checkpoints.ts';
import type { VerifyLevel } from '../../../shared/contract/work.ts';
import { sayAgreement } from '../../../shared/package/agreementWords.ts';
import { sayEarlier } from '../../../shared/package/earlierWords.ts';
import { Refusal } from '../../../shared/result.ts';
import { clientOf } from '../../vault/client.ts';
import type { Engine } from '../../vault/engine.ts';
import type { Given } from '../command.ts';
import type { VerifyOutput } from '../outputs.ts';
import type { Terminal } from '../terminal.ts';
import { callOptions, valueOf, withVault } from '../vaultAccess.ts';
import { headOutput, inLanguage, sayFindings, spokenWords } from '../views.ts';
import { problemOf } from '../words/problem.ts';

/** Faults of opening that are damage or a fraud, not a slip of whoever asked. */
const damage: ReadonlySet<string> = new Set([
  'vault/missing',
  'vault/header-damaged',
  'vault/header-malformed',
  'vault/header-altered',
  'vault/kdf-out-of-bounds',
  'vault/database-name',
  'vault/too-many-slots',
  'vault/database-damaged',
  'vault/fault-found',
  'vault/rolled-back',
  'vault/forked',
  'database/damaged',
  'database/missing',
  'database/not-a-file',
  'database/empty',
  'database/not-encrypted',
  'database/other-key',
  'database/newer-schema',
]);

/** The words of a printed checkpoint, and of how many entries they are, if that was said. */
export interface GivenWords {
  readonly words: string;
  readonly size: number | null;
}

/** Opens the vault for reading and checks it. What stops the opening is a finding too, the only one. */
export async function verifyVault(
  vault: string,
  level: VerifyLevel,
  printed: GivenWords | null,
  given: Given,
  terminal: Terminal,
): Promise<VerifyOutput> {
  try {
    return await withVault({ vault, readOnly: true }, given, terminal, async (client, state) => {
      const input = { level };
      const report = valueOf(await client.ledger.verify(input, callOptions(terminal)));
      const found = inLanguage(together(state.findings, report.findings), terminal);
      const words = printed
        ? valueOf(await client.checkpoint.checkWords(printed, callOptions(terminal)))
        : null;
      const findings = words ? [...found, ...contradiction(words, terminal)] : found;
      return {
        kind: 'vault' as const,
        verdict:
          report.verdict === 'valid' && findings.length === report.findings.length
            ? 'valid'
            : 'invalid',
        findings,
        vault: state.vault,
        level,
        checked: report.checked,
        head: report.head && headOutput(report.head),
        words,
      };
    });
  } catch (error) {
    if (!(error instanceof Refusal) || !damage.has(error.fault.code)) throw error;
    const { title, cause } = problemOf(terminal.words.problems, error.fault);
    const finding = { code: error.fault.code, where: vault, message: `${title}. ${cause}` };
    return {
      kind: 'vault',
      verdict: 'invalid',
      findings: [{ ...finding, expected: null, found: null }],
      vault: null,
      level,
      checked: null,
      head: null,
      words: null,
    };
  }
}

/** A finding where the ledger is not what was printed. */
function contradiction(report: WordsReport, terminal: Terminal): Finding[] {
  const { verdict, size, entries, expected } = report;
  if (verdict === 'holds') return [];
  const { words, language } = terminal;
  const isShort = verdict === 'truncated';
  return [
    {
      code: `words/${verdict}`,
      where: size === null ? 'ledger' : `checkpoint at ${size}`,
      message: isShort ? words.wordsTruncated : words.wordsContradicted,
      expected: isShort ? String(size) : null,
      found: isShort ? String(entries) : (expected?.[language].join(' ') ?? null),
    },
  ];
}

/** Both lists, each finding once. */
function together(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  const key = ({ code, where }: Finding) => `${code}\n${where}`;
  const told = new Set(second.map(key));
  return [...first.filter(each => !told.has(key(each))), ...second];
}

/** Checks a package; no vault is needed. */
export async function verifyPackage(
  engine: Engine,
  input: {
    readonly path: string;
    readonly words: string | null;
    readonly sha512: boolean;
    readonly trust: string | null;
  },
  terminal: Terminal,
): Promise<VerifyOutput> {
  const report = valueOf(await clientOf(engine).packages.verify(input, callOptions(terminal)));
  const findings = inLanguage(report.findings, terminal);
  return { kind: 'package', ...report, findings, notices: inLanguage(report.notices, terminal) };
}

/** The verdict for a reader: what was checked, what was found, and what nobody can know from this alone. */
export function sayVerification(report: VerifyOutput, terminal: Terminal): void {
  const { words } = terminal;
  if (report.kind === 'vault') {
    if (report.checked) terminal.say(words.checkedVault(report.level, report.checked));
    if (report.words?.verdict === 'holds') terminal.say(words.wordsHold(report.words.size ?? 0));
    if (report.head) terminal.say(words.fingerprint(spokenWords(report.head.words, terminal)));
  } else {
    terminal.say(words.checkedPackage(report.checked));
    const agrees = report.notices.length === 0 ? words.consistent : words.consistentInPart;
    terminal.say(report.consistent ? agrees : words.inconsistent);
    for (const { where, message } of report.notices) terminal.say(`  ! ${where}: ${message}`);
    terminal.say(words.origin(report.origin));
    for (const each of report.agreements)
      terminal.say(`  ${sayAgreement(each, terminal.language)}`);
    for (const each of report.earlier) {
      for (const line of sayEarlier(each, terminal.language)) terminal.say(`  ${line}`);
    }
    if (report.fingerprint)
      terminal.say(words.fingerprint(spokenWords(report.fingerprint, terminal)));
  }
  terminal.say(report.verdict === 'valid' ? words.valid : words.invalid);
  sayFindings(report.findings, terminal);
}
