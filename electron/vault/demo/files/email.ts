import { utf8 } from './text.ts';

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** As RFC 5322 section 3.3 writes it. */
  readonly date: string;
  readonly id: string;
  readonly body: string;
  readonly attachment: {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  } | null;
}

const base64Lines = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

/** Text that is not ASCII, in a header: RFC 2047. */
const encodedWord = (text: string) => `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

/** A message (RFC 5322, RFC 2045), with at most one attachment. */
export function emlOf(letter: Letter): Uint8Array {
  const { attachment } = letter;
  const text = [
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(utf8(letter.body)),
  ];
  const head = [
    `From: ${letter.from}`,
    `To: ${letter.to}`,
    `Subject: ${encodedWord(letter.subject)}`,
    `Date: ${letter.date}`,
    `Message-ID: <${letter.id}@example.org>`,
    'MIME-Version: 1.0',
  ];
  if (attachment === null) return utf8([...head, ...text, ''].join('\r\n'));
  const name = encodedWord(attachment.name);
  return utf8(
    [
      ...head,
      'Content-Type: multipart/mixed; boundary="demonstration"',
      '',
      '--demonstration',
      ...text,
      '--demonstration',
      `Content-Type: ${attachment.type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(attachment.bytes),
      '--demonstration--',
      '',
    ].join('\r\n'),
  );
}
