/** The offline verifier: one page that checks a package with the lines the vault checks its own with. */
import '../policy.ts';
import type { Progress } from '../../shared/contract/define.ts';
import type { Language } from '../../shared/contract/session.ts';
import { wordsToFingerprint } from '../../shared/ledger/fingerprint.ts';
import { Refusal } from '../../shared/result.ts';
import type { PackageVerification } from '../../shared/package/verify.ts';
import { checkInPage } from './check.ts';
import { button, element, type Child } from './dom.ts';
import { droppedFiles } from './dropped.ts';
import { chosenFrom, type Chosen, type PathFile } from './files.ts';
import { verdictView } from './verdict.ts';
import { allWords } from './words/index.ts';
import './verifier.css';

type Outcome =
  | { readonly kind: 'verified'; readonly verified: PackageVerification; readonly name: string }
  | { readonly kind: 'stopped'; readonly why: 'cancelled' | 'failed' | 'words' }
  | { readonly kind: 'unreadable'; readonly code: string };

let language: Language = /^(?:uk|ru|be)\b/i.test(navigator.language) ? 'uk' : 'en';
let chosen: Chosen | null = null;
let running: AbortController | null = null;
let outcome: Outcome | null = null;
let typedWords = '';
let withSha512 = false;

const bar = element('progress', { max: '1', value: '0' });
const step = element('p', { class: 'step' });

function render(): void {
  const words = allWords[language];
  document.documentElement.lang = language;
  document.title = words.title;
  const root = document.querySelector('#root');
  root?.replaceChildren(
    element('header', {}, element('h1', {}, words.title), languageSwitch()),
    element(
      'main',
      {},
      element('p', { class: 'lead' }, words.intro),
      element('p', { class: 'notice' }, words.apart),
      form(),
      progress(),
      result(),
    ),
  );
}

function languageSwitch(): HTMLElement {
  const names = { uk: 'Українська', en: 'English' } as const;
  const switches = (['uk', 'en'] as const).map(each =>
    button(names[each], { lang: each, 'aria-pressed': String(each === language) }, () => {
      language = each;
      render();
      document.querySelector<HTMLElement>(`header [lang="${each}"]`)?.focus();
    }),
  );
  return element('div', { role: 'group', 'aria-label': allWords[language].language }, ...switches);
}

function form(): HTMLElement {
  const words = allWords[language];
  const isBusy = running !== null;
  const folder = picker({ webkitdirectory: true, id: 'folder' });
  const zip = picker({ accept: '.zip,application/zip', id: 'zip' });
  const place = element(
    'fieldset',
    { class: 'place', disabled: isBusy },
    element('legend', {}, words.choose),
    element('p', { class: 'hint' }, words.chooseHint),
    folder,
    zip,
    button(words.chooseFolder, {}, () => folder.click()),
    button(words.chooseZip, {}, () => zip.click()),
    element(
      'p',
      { class: 'chosen', role: 'status' },
      chosen === null ? words.nothingChosen : words.chosen(chosen.name),
    ),
  );
  place.addEventListener('dragover', event => event.preventDefault());
  place.addEventListener('drop', event => {
    event.preventDefault();
    if (event.dataTransfer !== null && !isBusy) void take(droppedFiles(event.dataTransfer));
  });
  const isUnreadable = outcome?.kind === 'stopped' && outcome.why === 'words';
  const typed = element('textarea', {
    id: 'words',
    rows: '2',
    spellcheck: 'false',
    autocomplete: 'off',
    disabled: isBusy,
    'aria-describedby': isUnreadable ? 'words-fault words-hint' : 'words-hint',
    'aria-invalid': isUnreadable ? 'true' : null,
  });
  typed.value = typedWords;
  typed.addEventListener('input', () => (typedWords = typed.value));
  const sha512 = element('input', { type: 'checkbox', id: 'sha512', disabled: isBusy });
  sha512.checked = withSha512;
  sha512.addEventListener('change', () => (withSha512 = sha512.checked));
  return element(
    'div',
    { class: 'form' },
    place,
    element('label', { for: 'words' }, words.words),
    element('p', { class: 'hint', id: 'words-hint' }, words.wordsHint),
    typed,
    isUnreadable
      ? element('p', { class: 'fault', id: 'words-fault' }, words.wordsUnreadable)
      : null,
    element('div', { class: 'choice' }, sha512, element('label', { for: 'sha512' }, words.sha512)),
    button(
      words.check,
      { class: 'primary', id: 'check', disabled: isBusy || chosen === null },
      () => {
        void check();
      },
    ),
  );
}

/** The browser's own picker stays out of sight; our buttons open it, in the reader's language. */
function picker(attributes: Readonly<Record<string, string | boolean>>): HTMLInputElement {
  const input = element('input', { type: 'file', hidden: true, ...attributes });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    const paths = files.map(file => ({ path: file.webkitRelativePath || file.name, file }));
    void take(Promise.resolve(paths));
  });
  return input;
}

async function take(files: Promise<PathFile[]>): Promise<void> {
  try {
    chosen = chosenFrom(await files);
    outcome = null;
  } catch {
    outcome = { kind: 'unreadable', code: 'package/not-found' };
  }
  render();
  document.querySelector<HTMLElement>('#check')?.focus();
}

async function check(): Promise<void> {
  if (chosen === null || running !== null) return;
  const words = typedWords.trim() === '' ? null : typedWords;
  if (words !== null && wordsToFingerprint(words) === null) {
    outcome = { kind: 'stopped', why: 'words' };
    render();
    document.querySelector<HTMLElement>('#words')?.focus();
    return;
  }
  const { name } = chosen;
  running = new AbortController();
  outcome = null;
  render();
  document.querySelector<HTMLElement>('#cancel')?.focus();
  try {
    const { signal } = running;
    const options = { words, sha512: withSha512, language, onProgress, signal, judge: null };
    outcome = { kind: 'verified', verified: await checkInPage(chosen, options), name };
  } catch (error) {
    outcome = outcomeOf(error);
  }
  running = null;
  render();
  document.querySelector<HTMLElement>('#result')?.focus();
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Refusal)) return { kind: 'stopped', why: 'failed' };
  const { code } = error.fault;
  return code === 'job/cancelled'
    ? { kind: 'stopped', why: 'cancelled' }
    : { kind: 'unreadable', code };
}

function onProgress({ step: name, done, of }: Progress): void {
  const { steps } = allWords[language];
  if (of === null) bar.removeAttribute('value');
  else bar.value = of === 0 ? 1 : done / of;
  const count = of === null ? String(done) : `${Math.floor((100 * done) / Math.max(of, 1))} %`;
  step.textContent = `${steps[name] ?? name}: ${count}`;
}

function progress(): Child {
  if (running === null) return null;
  const words = allWords[language];
  bar.setAttribute('aria-label', words.check);
  const cancel = button(words.cancel, { id: 'cancel' }, () => running?.abort());
  return element('div', { class: 'progress' }, bar, step, cancel);
}

function result(): Child {
  if (outcome === null || (outcome.kind === 'stopped' && outcome.why === 'words')) return null;
  const words = allWords[language];
  const title = outcome.kind === 'verified' ? words.resultOf(outcome.name) : words.result;
  const heading = element('h2', { id: 'result', tabindex: '-1' }, title);
  switch (outcome.kind) {
    case 'verified':
      return element(
        'section',
        { class: 'result', 'data-verdict': outcome.verified.report.verdict },
        heading,
        ...verdictView(outcome.verified, language),
      );
    case 'stopped': {
      const text = outcome.why === 'cancelled' ? words.cancelled : words.failed;
      return element('section', { class: 'result' }, heading, element('p', {}, text));
    }
    case 'unreadable': {
      const known: Readonly<Record<string, string>> = words.unreadable;
      const text = known[outcome.code] ?? words.failed;
      return element(
        'section',
        { class: 'result' },
        heading,
        element('p', { class: 'fault' }, text),
      );
    }
  }
}

// A file that misses the field must not replace the page.
for (const kind of ['dragover', 'drop']) {
  document.addEventListener(kind, event => event.preventDefault());
}
render();
