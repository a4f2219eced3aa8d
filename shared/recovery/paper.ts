/** Fifty bytes on paper: five lines that check themselves (`shareLine.ts`), typed, pasted or scanned again. */
import { lineBytes, lineLength, plainLine, writeLine } from './shareLine.ts';

export const lineCount = 5;

/** The five lines of fifty bytes, in groups for the eye. */
export function cutLines(whole: Uint8Array): readonly string[] {
  if (whole.length !== lineCount * lineBytes) throw new Error('five lines of ten bytes');
  return Array.from({ length: lineCount }, (_, index) =>
    writeLine(index + 1, whole.subarray(index * lineBytes, (index + 1) * lineBytes)),
  );
}

/**
 * Lines without their spaces; all in one line (a scan that lost its breaks) is cut where lines end. `mark` stands before
 * the lines in the QR code; lines that begin with # are remarks.
 */
export function typedLines(text: string, mark: string): string[] {
  const lines = text
    .split(/[\r\n]+/)
    .filter(line => !line.trimStart().startsWith('#'))
    .flatMap(line => line.split('/'))
    .filter(line => line.trim().toUpperCase() !== mark)
    .map(plainLine)
    .filter(line => line !== '');
  const [only = ''] = lines;
  if (lines.length !== 1 || only.length !== lineLength * lineCount) return lines;
  return Array.from({ length: lineCount }, (_, index) =>
    only.slice(index * lineLength, (index + 1) * lineLength),
  );
}
