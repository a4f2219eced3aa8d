/** File paths in a bag: which are safe on every system, and how a manifest writes them. */

export type PathProblem = 'bag/unsafe-path' | 'bag/unportable-path';

/** Names that Windows gives to devices, with any ending (RFC 8493, section 5.1.3 asks for care). */
const devices =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?:\.|$)/i;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u001f\u007f]/;

const longestPath = 4096;
const longestName = 255;

/**
 * What is wrong with a path relative to the bag, or null. Unsafe: it leads out of the bag, or to a device,
 * on some system. Unportable: some system cannot keep it under this name.
 */
export function pathProblem(path: string): PathProblem | null {
  if (path === '' || path.length > longestPath) return 'bag/unsafe-path';
  // A backslash separates, and a colon names a drive or a hidden stream, on Windows.
  if (/[\\:]/.test(path) || path.startsWith('/') || path.startsWith('~')) return 'bag/unsafe-path';
  const names = path.split('/');
  if (
    names.some(name => name === '' || name === '.' || name === '..' || devices.test(name.trim()))
  ) {
    return 'bag/unsafe-path';
  }
  const isUnportable = (name: string) =>
    /[<>"|?*]|[. ]$/.test(name) || controls.test(name) || utf8Length(name) > longestName;
  return names.some(isUnportable) ? 'bag/unportable-path' : null;
}

/** Where two paths are one on a file system that folds case or normalises. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** RFC 8493, section 2.1.3: CR, LF and the percent sign, and only these, are percent-encoded. */
export function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The older drafts encoded CR and LF only; a percent sign then stood for itself. */
export function decodePath(written: string, encodesPercent: boolean): string {
  const lineBreaks = written.replace(/%0d/gi, '\r').replace(/%0a/gi, '\n');
  if (!encodesPercent) return lineBreaks;
  return written.replace(/%(0d|0a|25)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
