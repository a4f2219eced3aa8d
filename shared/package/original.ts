/** Originals are named by their evidence number: a name that a person gave may itself tell too much. */
import { numberLabel } from '../records/number.ts';
import { originalsFolder } from './layout.ts';

/** The usual ending of common media types; others keep the ending of their own name, or get `bin`. */
const endings: Readonly<Record<string, string>> = {
  'application/gzip': 'gz',
  'application/json': 'json',
  'application/msword': 'doc',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-outlook': 'msg',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/x-7z-compressed': '7z',
  'application/xhtml+xml': 'xhtml',
  'application/xml': 'xml',
  'application/zip': 'zip',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'message/rfc822': 'eml',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/xml': 'xml',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/x-matroska': 'mkv',
  'video/x-msvideo': 'avi',
};

/** Endings that a double click would run on some system: they get `.bin`, the name stays in the record. */
const runnable = new Set(
  'app apk bat bin cmd com cpl dll dmg exe gadget hta inf ins iso jar js jse lnk mht mhtml msc msi msp pif ps1 reg scf scr sct sh url vb vbe vbs ws wsc wsf wsh xbap xht'.split(
    ' ',
  ),
);

/** Types that a browser runs or that fetch from elsewhere: the pages name them, but never link to them. */
const active = new Set(['html', 'htm', 'xhtml', 'svg', 'xml', 'swf']);

/**
 * The path of an original in a package.
 * @param name the file's name as it was given; null where it is withheld, then the type alone decides
 */
export function originalPath(number: number, mediaType: string, name: string | null): string {
  return `${originalsFolder}${numberLabel('evidence', number)}.${endingOf(mediaType, name)}`;
}

/** True where opening the original in a browser could run or fetch something. */
export function isActive(path: string): boolean {
  return active.has(path.slice(path.lastIndexOf('.') + 1));
}

function endingOf(mediaType: string, name: string | null): string {
  const own = /\.([A-Za-z0-9]{1,8})$/.exec(name ?? '')?.[1]?.toLowerCase();
  const usual = Object.hasOwn(endings, mediaType) ? endings[mediaType] : undefined;
  const ending = usual ?? own ?? 'bin';
  return runnable.has(ending) ? 'bin' : ending;
}
