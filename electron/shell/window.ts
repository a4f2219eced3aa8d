import path from 'node:path';
import { app, BrowserWindow, nativeTheme, type Session, type WebContents } from 'electron';
import { fromSources } from './profile.ts';
import { isPage, pageOrigin } from './schemes.ts';
import { keepUrgentKeys } from './urgentKeys.ts';
import { ownWords, titles } from './words.ts';

/** The page's own paper (`renderer/style/tokens.css`), so that opening does not flash. */
const paper = { light: '#fdfdfb', dark: '#16181b' };

/** Opens the window on the page. It is shown when its first picture is ready. */
export function openWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: ownWords().title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      session,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !app.isPackaged,
      // Only this brings Chromium's PDF viewer, for the preview frame.
      plugins: true,
    },
  });
  window.setContentProtection(!fromSources.allowsPictures && fromSources.picture === '');
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event, title) => {
    if (!titles.includes(title)) event.preventDefault();
  });
  confine(window.webContents);
  zoomByKeys(window.webContents);
  keepUrgentKeys(window);
  void window.loadURL(`${pageOrigin}/`);
  return window;
}

/** The page stays where it is: no other page, no second window, no guest. Frames show previews only. */
function confine(page: WebContents): void {
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
  page.on('will-navigate', event => event.preventDefault());
  page.on('will-redirect', event => event.preventDefault());
  page.on('will-attach-webview', event => event.preventDefault());
  page.on('will-frame-navigate', event => {
    const allowed = event.isMainFrame
      ? isPage(event.url)
      : /^(preview|chrome-extension):/.test(event.url);
    if (!allowed) event.preventDefault();
  });
}

/** Without a menu Chromium has no zoom keys; people who need large type must have them. */
function zoomByKeys(page: WebContents): void {
  const steps: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': -0.5, _: -0.5 };
  page.on('before-input-event', (event, { type, key, control, meta, alt }) => {
    if (type !== 'keyDown' || alt || !(process.platform === 'darwin' ? meta : control)) return;
    const step = steps[key];
    if (step === undefined && key !== '0') return;
    event.preventDefault();
    page.setZoomLevel(
      step === undefined ? 0 : Math.max(-3, Math.min(5, page.getZoomLevel() + step)),
    );
  });
}
