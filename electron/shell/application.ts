import { app, BrowserWindow, dialog, ipcMain, Menu } from 'electron';
import { watchAttention } from './attention.ts';
import { forgetCopied } from './clipboard.ts';
import { keepFirstScreen } from './firstScreen.ts';
import { Grants } from './grants.ts';
import { fromSources, sweepSession } from './profile.ts';
import { answerRequests, requirePage } from './requests.ts';
import { openSession } from './session.ts';
import { VaultProcess } from './vaultProcess.ts';
import { openWindow } from './window.ts';
import { ownWords } from './words.ts';

/** Starts the vault process, opens the window, and sees both to their end. */
export function openApplication(): void {
  sweepSession();
  setMenu();
  const vault = new VaultProcess({
    restarted: () =>
      BrowserWindow.getAllWindows().forEach(window => vault.connect(window.webContents)),
    failed: () => {
      dialog.showErrorBox(ownWords().vaultFails, ownWords().vaultFailsDetail);
      app.exit(1);
    },
  });
  answerRequests(new Grants(vault));
  // The preload asks when it is loaded, so a page that is loaded again gets a new port.
  ipcMain.on('vault:connect', event => vault.connect(requirePage(event).webContents));
  watchAttention(() => vault.lock());
  endInOrder(vault);

  const window = openWindow(openSession(vault, { withDeveloperTools: !app.isPackaged }));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    // Whatever broke the page, it must not find an open vault when it comes back.
    vault.lock();
    window.reload();
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  if (fromSources.picture !== '') void pictureAndEnd(window);
}

/** On macOS copying and quitting by keys live in the menu; elsewhere there is none. */
function setMenu(): void {
  const template = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const;
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate([...template]) : null,
  );
}

/** The application ends with its window, and only after the vault has closed. */
function endInOrder(vault: VaultProcess): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', event => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void Promise.allSettled([vault.close(), forgetCopied()]).then(() => {
      state = 'closed';
      app.quit();
    });
  });
  process.once('exit', sweepSession);
}

async function pictureAndEnd(window: BrowserWindow): Promise<void> {
  try {
    await keepFirstScreen(window, fromSources.picture);
    app.quit();
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
