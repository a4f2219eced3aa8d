/** What a person typed, as records keep it. Empty is unknown, and unknown has one spelling: null. */
import { readDate, type Language } from '../../shared/dates/index.ts';

export function line(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** A narrative in paragraphs, parted by blank lines. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '');
}

/** The way back: a narrative as one text to be edited. */
export function narrativeText(all: readonly string[]): string {
  return all.join('\n\n');
}

/** Reads the dates of one form and remembers whether each was understood. */
export class DateEntry {
  readonly #language: Language;
  #allRead = true;

  constructor(language: Language) {
    this.#language = language;
  }

  /** The date as it is stored; null when nothing was typed, or nothing that is understood. */
  when(text: string): string | null {
    if (text.trim() === '') return null;
    const reading = readDate(text, this.#language);
    if (reading.ok) return reading.date.edtf;
    this.#allRead = false;
    return null;
  }

  /** False once a date was not understood: its field tells what is wrong, nothing may be recorded. */
  get allRead(): boolean {
    return this.#allRead;
  }
}
