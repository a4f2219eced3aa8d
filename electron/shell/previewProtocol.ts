import { createHash } from 'node:crypto';
import type { Session } from 'electron';
import type { PreviewChunk } from '../../shared/contract/wire.ts';
import { manner, type Manner } from '../../shared/previewManner.ts';
import { rangeOf, type Range } from './byteRange.ts';
import { pageOrigin, previewScheme } from './schemes.ts';
import type { VaultProcess } from './vaultProcess.ts';

/** How much is asked of the vault at a time. */
const piece = 1024 * 1024;

/** Pictures, films and sounds get a small document around them; PDF and text are their own document. */
const style =
  'html,body{margin:0;height:100%;overflow:hidden;background:#16181b}img,video{display:block;width:100%;height:100%;object-fit:contain}audio{width:100%}';
const styleDigest = createHash('sha256').update(style).digest('base64');

/** A film stays in its frame: a window of its own would be seen where ours is kept from being seen. */
const elements = {
  picture: '<img src="/content" alt="">',
  film: '<video src="/content" controls controlslist="nodownload noremoteplayback" disablepictureinpicture></video>',
  sound: '<audio src="/content" controls controlslist="nodownload noremoteplayback"></audio>',
} as const;

/**
 * Policies by what is shown. Nothing here runs a script or reaches beyond its own token. PDF has no
 * `sandbox`, because Chromium starts its viewer (a process of its own) only without; its policy still forbids
 * the document everything.
 */
const policies: Readonly<Record<Exclude<Manner, 'none'> | 'wrapped', string>> = {
  wrapped: `default-src 'none'; img-src 'self'; media-src 'self'; style-src 'sha256-${styleDigest}'; sandbox`,
  picture: "default-src 'none'; sandbox",
  film: "default-src 'none'; sandbox",
  sound: "default-src 'none'; sandbox",
  text: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  pdf: "default-src 'none'",
};

/** What every answer carries: a frame without them is not shown inside the isolated page. */
const common = {
  'cross-origin-embedder-policy': 'require-corp',
  // A sandboxed document is foreign even to its own picture.
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

function headersFor(kind: keyof typeof policies, mediaType: string): Record<string, string> {
  const policy = `${policies[kind]}; frame-ancestors ${pageOrigin}`;
  return { ...common, 'content-type': mediaType, 'content-security-policy': policy };
}

/** An empty answer: nothing (more) to see here. */
function nothing(status: number): Response {
  return new Response('', { status, headers: headersFor('picture', 'text/plain') });
}

/** The bytes of a range as a stream that asks the vault only as fast as the frame reads. */
function streamOf(vault: VaultProcess, token: string, range: Range): ReadableStream<Uint8Array> {
  let next = range.start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next >= range.end) {
        controller.close();
        return;
      }
      const chunk = await vault.readPreview(token, next, Math.min(next + piece, range.end));
      if (chunk === null || chunk.bytes.length === 0) {
        controller.error(new Error('The preview has ended: the vault is locked.'));
        return;
      }
      next += chunk.bytes.length;
      controller.enqueue(chunk.bytes);
    },
  });
}

function content(
  vault: VaultProcess,
  token: string,
  first: PreviewChunk,
  asked: string | null,
): Response {
  const { kind, type } = manner(first.mediaType);
  if (kind === 'none') return nothing(415);
  const range = rangeOf(asked, first.total);
  if (range === null) {
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${first.total}` },
    });
  }
  const headers = {
    ...headersFor(kind, type),
    'accept-ranges': 'bytes',
    'content-length': String(range.end - range.start),
  };
  const body = streamOf(vault, token, range);
  if (asked === null) return new Response(body, { headers });
  const where = `bytes ${range.start}-${range.end - 1}/${first.total}`;
  return new Response(body, { status: 206, headers: { ...headers, 'content-range': where } });
}

async function answer(vault: VaultProcess, request: Request): Promise<Response> {
  const { host: token, pathname } = new URL(request.url);
  if (request.method !== 'GET') return nothing(405);
  const first = await vault.readPreview(token, 0, 1);
  if (first === null) return nothing(404);
  const { kind } = manner(first.mediaType);
  if (pathname === '/' && (kind === 'picture' || kind === 'film' || kind === 'sound')) {
    const page = `<!doctype html><title>·</title><style>${style}</style>${elements[kind]}`;
    return new Response(page, { headers: headersFor('wrapped', 'text/html; charset=utf-8') });
  }
  if (pathname !== '/' && pathname !== '/content') return nothing(404);
  return content(vault, token, first, request.headers.get('range'));
}

/** Serves foreign files to frames of their own. Main passes the bytes on and keeps none. */
export function servePreviews(session: Session, vault: VaultProcess): void {
  session.protocol.handle(previewScheme, request => answer(vault, request));
}
