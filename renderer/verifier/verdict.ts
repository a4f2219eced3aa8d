/** The verdict in its two parts, and everything it rests on. */
import type { Language } from '../../shared/contract/session.ts';
import { agreementTitle, sayAgreement } from '../../shared/package/agreementWords.ts';
import { earlierTitle, sayEarlier } from '../../shared/package/earlierWords.ts';
import { findingMessage } from '../../shared/package/findings.ts';
import { sayMoment } from '../../shared/package/pages/say.ts';
import type { PackageVerification } from '../../shared/package/verify.ts';
import { button, element, facts, table, type Child } from './dom.ts';
import { allWords, type Words } from './words/index.ts';

/** More rows than this are shown when asked for: a large package has hundreds of thousands. */
const rowsAtOnce = 500;

export function verdictView(verified: PackageVerification, language: Language): HTMLElement[] {
  const words = allWords[language];
  return [
    element(
      'div',
      { class: 'verdict' },
      consistency(verified, language),
      origin(verified, language),
    ),
    aboutPackage(verified, words),
    ...agreements(verified, language),
    ...earlier(verified, language),
    element('h3', {}, words.findings),
    findings(verified, language),
    element('h3', {}, words.checked),
    checked(verified, words),
    ...evidence(verified, words),
  ];
}

function part(look: string, question: string, answer: string, ...rest: Child[]): HTMLElement {
  return element(
    'section',
    { class: `part ${look}` },
    element('p', { class: 'question' }, question),
    element('h3', {}, answer),
    ...rest,
  );
}

function consistency({ report }: PackageVerification, language: Language): HTMLElement {
  const words = allWords[language];
  const isWhole = report.notices.length === 0;
  const [look, answer, meaning] = !report.consistent
    ? ['bad', `✗ ${words.inconsistent}`, words.inconsistentMeaning]
    : isWhole
      ? ['good', `✓ ${words.consistent}`, words.consistentMeaning]
      : ['open', `? ${words.consistentInPart}`, words.consistentInPartMeaning];
  const notices = report.notices.map(({ code: name }) =>
    element('p', { 'data-notice': name }, findingMessage(name, language)),
  );
  return part(look, words.consistency, answer, element('p', {}, meaning), ...notices);
}

function origin({ report }: PackageVerification, language: Language): HTMLElement {
  const words = allWords[language];
  const [look, answer, meaning] = {
    confirmed: ['good', `✓ ${words.confirmed}`, words.confirmedMeaning] as const,
    'not-confirmed': ['open', `? ${words.notConfirmed}`, words.notConfirmedMeaning] as const,
    contradicted: ['bad', `✗ ${words.contradicted}`, words.contradictedMeaning] as const,
  }[report.origin];
  const told = report.fingerprint?.[language] ?? null;
  const list =
    told === null
      ? element('p', {}, words.noFingerprint)
      : element(
          'ol',
          { class: 'words', lang: language },
          ...told.map(word => element('li', {}, word)),
        );
  return part(look, words.originQuestion, answer, element('p', {}, meaning), list);
}

function aboutPackage(verified: PackageVerification, words: Words): HTMLElement {
  const { report, exported, ledgerSize } = verified;
  return facts([
    [words.vault, code(report.vault)],
    [words.package, code(exported?.package ?? null)],
    [
      words.exportedAt,
      exported && words.exportedBy(exported.who, sayMoment(exported.at), exported.seq),
    ],
    [words.addressee, exported?.addressee ?? null],
    [words.scope, exported && words.scopes[exported.scope.scope]],
    [
      words.ledger,
      ledgerSize === null ? null : words.ledgerShown(report.checked.entries, ledgerSize),
    ],
  ]);
}

/** Who agreed to the export, and to what else in the package needs two people. */
function agreements({ report }: PackageVerification, language: Language): HTMLElement[] {
  if (report.agreements.length === 0) return [];
  const lines = report.agreements.map(each =>
    element('li', { 'data-agreement': each.state }, sayAgreement(each, language)),
  );
  return [
    element('h3', {}, agreementTitle(language)),
    element('ul', { class: 'agreements' }, ...lines),
  ];
}

/** Where the page cannot check, it says so: it has no way to judge certificates. */
function earlier({ report }: PackageVerification, language: Language): HTMLElement[] {
  if (report.earlier.length === 0) return [];
  const lines = report.earlier.flatMap(each => sayEarlier(each, language));
  return [
    element('h3', {}, earlierTitle(language)),
    element('ul', { class: 'earlier' }, ...lines.map(line => element('li', {}, line))),
  ];
}

function code(text: string | null): HTMLElement | null {
  return text === null ? null : element('code', {}, text);
}

function findings({ report, moreFindings }: PackageVerification, language: Language): HTMLElement {
  const words = allWords[language];
  if (report.findings.length === 0) return element('p', {}, words.noFindings);
  const rows = report.findings.map(({ code: name, where, expected, found }) => [
    findingMessage(name, language),
    where,
    code(expected),
    code(found),
    code(name),
  ]);
  const list = growing(words.findings, words.findingHeads, rows, words);
  if (moreFindings > 0) list.append(element('p', {}, words.moreFindings(moreFindings)));
  return list;
}

function checked({ report }: PackageVerification, words: Words): HTMLElement {
  const { sha512, ...counts } = report.checked;
  const rows = words.checkedRows;
  return facts([
    [rows.files, String(counts.files)],
    [rows.bytes, String(counts.bytes)],
    [rows.entries, String(counts.entries)],
    [rows.signatures, String(counts.signatures)],
    [rows.records, String(counts.records)],
    [rows.evidence, String(counts.evidence)],
    [rows.sha512, sha512 ? words.sha512Compared : words.sha512NotCompared],
  ]);
}

function evidence({ items }: PackageVerification, words: Words): HTMLElement[] {
  if (items.length === 0) return [];
  const rows = items.map(item => [
    item.label,
    item.title,
    element('span', { class: `state ${item.state}` }, words.states[item.state]),
    item.size === null ? null : String(item.size),
    code(item.sha256),
    item.recordedBy,
    sayMoment(item.recordedAt),
    String(item.seq),
    counted(item.withheld),
    counted(item.erased),
  ]);
  return [
    element('h3', {}, words.evidence),
    growing(words.evidence, words.evidenceHeads, rows, words),
  ];
}

function counted(names: readonly string[]): string {
  return names.length === 0 ? '0' : `${names.length}: ${names.join(', ')}`;
}

/** A table that shows its first rows, and the others when asked. */
function growing(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Child[])[],
  words: Words,
): HTMLElement {
  // Wide tables are scrolled by keyboard too, so that the frame can be focused.
  const frame = element('div', {
    class: 'wide',
    tabindex: '0',
    role: 'region',
    'aria-label': caption,
  });
  const show = (count: number) => {
    const parts: Node[] = [table(caption, heads, rows.slice(0, count))];
    const rest = rows.length - count;
    if (rest > 0) {
      const next = Math.min(rest, rowsAtOnce);
      parts.push(button(words.showMore(next), {}, () => show(count + next)));
    }
    frame.replaceChildren(...parts);
  };
  show(rowsAtOnce);
  return frame;
}
