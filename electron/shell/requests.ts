import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  nativeTheme,
  shell as system,
  type IpcMainInvokeEvent,
} from 'electron';
import type * as z from 'zod';
import { shell, type ShellName } from '../../shared/contract/shell.ts';
import { copyText, forgetCopied } from './clipboard.ts';
import type { Grants } from './grants.ts';
import { fromSources } from './profile.ts';
import { isPage } from './schemes.ts';

/** The runtime that stands in where the official one cannot be downloaded (docs: README, "Electron"). */
const evaluationRuntime = '25.1.1';

/** Refuses whoever is not the top frame of our own page. */
export function requirePage(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>) {
  const { senderFrame: frame, sender } = event;
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null || !frame || frame !== sender.mainFrame || !isPage(frame.url)) {
    throw new Error('Only the page itself may ask the main process.');
  }
  return window;
}

/** Answers one channel: the sender is checked, the input parsed, the output too. */
function answer<I extends z.ZodType, O extends z.ZodType>(
  name: ShellName,
  call: { readonly input: I; readonly output: O },
  handler: (input: z.output<I>, window: Electron.BrowserWindow) => z.input<O> | Promise<z.input<O>>,
): void {
  ipcMain.handle(`shell:${name}`, async (event, input: unknown) => {
    const window = requirePage(event);
    return call.output.parse(await handler(call.input.parse(input), window));
  });
}

/** Answers everything that `shared/contract/shell.ts` lists. */
export function answerRequests(grants: Grants): void {
  const choose = async (
    window: Electron.BrowserWindow,
    title: string,
    properties: Electron.OpenDialogOptions['properties'],
  ) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      properties: [...(properties ?? []), 'dontAddToRecent'],
    });
    return grants.give(canceled ? [] : filePaths);
  };

  answer('chooseFiles', shell.chooseFiles, ({ title }, window) =>
    choose(window, title, ['openFile', 'multiSelections']),
  );
  answer(
    'chooseFile',
    shell.chooseFile,
    async ({ title }, window) => (await choose(window, title, ['openFile']))[0] ?? null,
  );
  answer('chooseFolder', shell.chooseFolder, async ({ title }, window) => {
    const chosen = await choose(window, title, ['openDirectory', 'createDirectory']);
    return chosen[0] ?? null;
  });
  answer('chooseTarget', shell.chooseTarget, async ({ title, suggested }, window) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: suggested,
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return canceled || !filePath ? null : (grants.give([filePath])[0] ?? null);
  });

  answer('copy', shell.copy, async ({ text }) => {
    await copyText(text);
    return {};
  });
  answer('forgetCopied', shell.forgetCopied, async () => {
    await forgetCopied();
    return {};
  });
  answer('reveal', shell.reveal, ({ token }) => {
    const path = grants.pathOf(token);
    if (path !== null) system.showItemInFolder(path);
    return {};
  });
  answer('theme', shell.theme, ({ theme }) => {
    nativeTheme.themeSource = theme;
    return {};
  });
  answer('contentProtection', shell.contentProtection, ({ on }, window) => {
    window.setContentProtection(on && !fromSources.allowsPictures);
    return {};
  });
  answer('about', shell.about, () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    evaluationRuntime: process.versions.electron === evaluationRuntime,
    packaged: app.isPackaged,
    demo: app.commandLine.hasSwitch('demo'),
  }));
  answer('quit', shell.quit, () => {
    app.quit();
    return {};
  });
}
