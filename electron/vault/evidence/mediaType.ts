/** What a file is, by its first bytes; where they do not tell, by the ending of its name. */
import { open } from 'node:fs/promises';

interface Signature {
  readonly at: number;
  readonly bytes: readonly number[];
  readonly type: string;
}

const ascii = (text: string): number[] => Array.from(text, letter => letter.charCodeAt(0));

/** Published signatures of formats that evidence usually comes in. */
const signatures: readonly Signature[] = [
  { at: 0, bytes: [0xff, 0xd8, 0xff], type: 'image/jpeg' },
  { at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a], type: 'image/png' },
  { at: 0, bytes: ascii('GIF8'), type: 'image/gif' },
  { at: 8, bytes: ascii('WEBP'), type: 'image/webp' },
  { at: 8, bytes: ascii('WAVE'), type: 'audio/wav' },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], type: 'image/tiff' },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], type: 'image/tiff' },
  { at: 4, bytes: ascii('ftypheic'), type: 'image/heic' },
  { at: 4, bytes: ascii('ftypavif'), type: 'image/avif' },
  { at: 4, bytes: ascii('ftypqt'), type: 'video/quicktime' },
  { at: 4, bytes: ascii('ftypM4A'), type: 'audio/mp4' },
  { at: 4, bytes: ascii('ftyp'), type: 'video/mp4' },
  { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3], type: 'video/webm' },
  { at: 0, bytes: ascii('OggS'), type: 'audio/ogg' },
  { at: 0, bytes: ascii('ID3'), type: 'audio/mpeg' },
  { at: 0, bytes: ascii('fLaC'), type: 'audio/flac' },
  { at: 0, bytes: ascii('%PDF-'), type: 'application/pdf' },
  {
    at: 0,
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    type: 'application/x-ole-storage',
  },
  { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], type: 'application/zip' },
];

/** Formats inside a container (zip, OLE) and plain texts are told apart by their ending only. */
const endings: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  mkv: 'video/x-matroska',
  zip: 'application/zip',
};

const containers = new Set(['application/zip', 'application/x-ole-storage']);

/** @param ending of the name, with its dot */
export async function mediaTypeOf(file: string | Buffer, ending: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const head = Buffer.alloc(16);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return typeFrom(head.subarray(0, bytesRead), ending.slice(1).toLowerCase());
  } finally {
    await handle.close();
  }
}

/** @param ending of the name, lower case, without the dot */
export function typeFrom(head: Uint8Array, ending: string): string {
  const byBytes = signatures.find(({ at, bytes }) =>
    bytes.every((byte, index) => head[at + index] === byte),
  )?.type;
  const byEnding = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (byBytes === undefined) return byEnding ?? 'application/octet-stream';
  return containers.has(byBytes) ? (byEnding ?? byBytes) : byBytes;
}
