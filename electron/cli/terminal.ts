import type { Progress } from '../../shared/contract/define.ts';
import type { Language } from '../../shared/contract/session.ts';
import type { Words } from './words/uk.ts';

/** Where a command speaks: results for a reader or a program, progress and warnings beside them. */
export interface Terminal {
  readonly language: Language;
  readonly words: Words;
  /** Set while a program reads: results are JSON, and nothing else goes to standard output. */
  readonly json: boolean;
  /** A line for a reader. */
  say(line: string): void;
  /** One object for a program, on one line. */
  tell(value: unknown): void;
  /** A line beside the results, on standard error. */
  warn(line: string): void;
  /** How far it is, on one line of standard error that is written over; nothing when nobody watches. */
  readonly progress: (progress: Progress) => void;
  /** Set when the person presses Ctrl+C: what runs ends in order. */
  readonly signal: AbortSignal;
}

const wipeLine = '\r\u001b[K';

export function openTerminal(
  language: Language,
  words: Words,
  json: boolean,
  signal: AbortSignal,
): Terminal {
  const watched = process.stderr.isTTY;
  let shown = false;
  const wipe = () => {
    if (shown) process.stderr.write(wipeLine);
    shown = false;
  };
  return {
    language,
    words,
    json,
    say(line) {
      wipe();
      if (!json) process.stdout.write(`${line}\n`);
    },
    tell(value) {
      wipe();
      if (json) process.stdout.write(`${JSON.stringify(value, bytesAsBase64)}\n`);
    },
    warn(line) {
      wipe();
      process.stderr.write(`${line}\n`);
    },
    progress(progress) {
      if (!watched) return;
      process.stderr.write(wipeLine + words.progress(progress));
      shown = true;
    },
    signal,
  };
}

/** Bytes that a call gives (`evidence.read`) as Base64. */
function bytesAsBase64(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
