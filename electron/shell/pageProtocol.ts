import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from 'electron';
import { isPage, pageOrigin } from './schemes.ts';

const folder = path.join(import.meta.dirname, '../renderer');

/**
 * The page's policy. It may load its own files, show pictures that it holds as data, and frame
 * previews; it can run no other script and reach nothing. Blobs are not admitted: Chromium may swap
 * large ones to the disk in the clear.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  'frame-src preview:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file behind a URL of the page, or null for anything that is not one of ours. */
function fileBehind(url: string): string | null {
  if (!isPage(url)) return null;
  const { pathname } = new URL(url);
  const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
  return file.startsWith(folder + path.sep) ? file : null;
}

async function answer(request: Request): Promise<Response> {
  const file = request.method === 'GET' ? fileBehind(request.url) : null;
  const type = mediaTypes[path.extname(file ?? '')];
  if (file === null || type === undefined) return new Response(null, { status: 404, headers });
  try {
    return new Response(await readFile(file), { headers: { ...headers, 'content-type': type } });
  } catch {
    return new Response(null, { status: 404, headers });
  }
}

/** Serves the built page from the application's folder, and nothing else. */
export function servePage(session: Session): void {
  session.protocol.handle(new URL(pageOrigin).protocol.slice(0, -1), answer);
}
