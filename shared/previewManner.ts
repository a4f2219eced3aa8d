/** How a frame shows a file: the main process serves it so, the page tells beforehand. */
export type Manner = 'picture' | 'film' | 'sound' | 'pdf' | 'text' | 'none';

/** What Chromium decodes by itself. SVG is left out: it is a document that can hold anything. */
const shown: Readonly<Record<string, Manner>> = {
  'image/avif': 'picture',
  'image/bmp': 'picture',
  'image/gif': 'picture',
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'video/mp4': 'film',
  'video/ogg': 'film',
  'video/quicktime': 'film',
  'video/webm': 'film',
  'audio/aac': 'sound',
  'audio/flac': 'sound',
  'audio/mp4': 'sound',
  'audio/mpeg': 'sound',
  'audio/ogg': 'sound',
  'audio/wav': 'sound',
  'application/pdf': 'pdf',
  'application/json': 'text',
  'application/xml': 'text',
  'message/rfc822': 'text',
};

const charset = /;\s*charset=("?)([A-Za-z0-9._:-]{1,40})\1\s*$/i;

/**
 * How a file of this media type (RFC 9110 section 8.3.1) is shown, and under which type it is sent: every kind of
 * text, HTML and e-mail too, as plain text, so that it can carry no markup into the frame.
 */
export function manner(mediaType: string): { readonly kind: Manner; readonly type: string } {
  const name = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  const kind = shown[name] ?? (name.startsWith('text/') ? 'text' : 'none');
  if (kind !== 'text') return { kind, type: name };
  return { kind, type: `text/plain; charset=${charset.exec(mediaType)?.[2] ?? 'utf-8'}` };
}
