import { protocol } from 'electron';

/** The page itself. */
export const pageOrigin = 'app://app';

/** Foreign files are shown in frames `preview://<token>/`: an origin for each file, none of them the page's. */
export const previewScheme = 'preview';

/** Makes both schemes standard and secure (they get origins and policies). Before `ready`. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } },
    {
      scheme: previewScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: false, stream: true },
    },
  ]);
}

/**
 * Whether a URL belongs to the page. In Node the origin of `app:` URLs is the text 'null', so scheme
 * and host are compared.
 */
export function isPage(url: string): boolean {
  try {
    const { protocol: scheme, host } = new URL(url);
    return scheme === 'app:' && host === 'app';
  } catch {
    return false;
  }
}
