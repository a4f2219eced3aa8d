import { session as sessions, type Session } from 'electron';
import { servePage } from './pageProtocol.ts';
import { servePreviews } from './previewProtocol.ts';
import type { VaultProcess } from './vaultProcess.ts';

/** What may be loaded at all: the page, previews, and Chromium's PDF viewer with its parts. */
const allowed = [
  /^app:\/\/app\//,
  /^preview:\/\/[0-9a-f-]{36}\//,
  /^chrome-extension:\/\/mhjfbmdgcfjbbpaeojofohoefgiehjai\//,
  /^chrome:\/\/resources\//,
];

/** Only when run from the sources; a packaged application has no developer tools. */
const developerTools = /^devtools:\/\//;

/**
 * The session that the window lives in: no cache, no permission, no request beyond our own schemes.
 *
 * It is a persistent one only because Chromium's PDF viewer does not start in a session in memory
 * (seen in 25); its folder is swept at start and end (`profile.ts`).
 */
export function openSession(
  vault: VaultProcess,
  { withDeveloperTools }: { withDeveloperTools: boolean },
): Session {
  const session = sessions.fromPartition('persist:litopys', { cache: false });

  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', event => event.preventDefault());

  // The spell-checker would fetch dictionaries, and would see every word that is typed.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('app://app/no-dictionaries/');

  const patterns = withDeveloperTools ? [...allowed, developerTools] : allowed;
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !patterns.some(pattern => pattern.test(url)) }),
  );

  servePage(session);
  servePreviews(session, vault);
  return session;
}
