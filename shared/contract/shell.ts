/**
 * What the page may ask of the main process: dialogs and window policy, nothing with data in it.
 * Each is one `ipcRenderer.invoke` channel `shell:<name>`, parsed with zod in main.
 */
import * as z from 'zod';

/** A file or folder a person chose. The path stays in main and vault; the page knows token and last name. */
export const Grant = z.strictObject({ token: z.uuid(), name: z.string() });
export type Grant = z.infer<typeof Grant>;

const nothing = z.strictObject({});

export const shell = {
  /** Choose evidence files (several). Empty when the person thinks better of it. */
  chooseFiles: { input: z.strictObject({ title: z.string().max(200) }), output: z.array(Grant) },
  /** Choose an existing vault folder, package folder or package file, or a folder to put something in. */
  chooseFolder: { input: z.strictObject({ title: z.string().max(200) }), output: Grant.nullable() },
  chooseFile: { input: z.strictObject({ title: z.string().max(200) }), output: Grant.nullable() },
  /** Choose where something new is written. `suggested` is a file name without data of a person. */
  chooseTarget: {
    input: z.strictObject({ title: z.string().max(200), suggested: z.string().max(100) }),
    output: Grant.nullable(),
  },
  /** Put text on the clipboard; it is cleared after a minute if it is still there. */
  copy: { input: z.strictObject({ text: z.string().max(1_000_000) }), output: nothing },
  /** Take what was copied off the clipboard now, if it is still there. */
  forgetCopied: { input: nothing, output: nothing },
  /** Show a written package in the system's file manager. */
  reveal: { input: z.strictObject({ token: z.uuid() }), output: nothing },
  /** Light, dark or the system's; keeps window frame and page alike. */
  theme: { input: z.strictObject({ theme: z.enum(['light', 'dark', 'system']) }), output: nothing },
  /** Hide the window's content from screen sharing and pictures (on by default). */
  contentProtection: { input: z.strictObject({ on: z.boolean() }), output: nothing },
  /** Facts for the About box and diagnostics; no names of files or people. */
  about: {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      platform: z.string(),
      /** True on the spare runtime for tests and evaluation (see README): not for real cases. */
      evaluationRuntime: z.boolean(),
      packaged: z.boolean(),
      /** Started with --demo: the page opens the demonstration vault. */
      demo: z.boolean(),
    }),
  },
  quit: { input: nothing, output: nothing },
} as const;

export type ShellName = keyof typeof shell;

/** What the preload exposes as `window.litopys`: a mirror, no logic. */
export interface Bridge {
  /** Send a message to the vault. */
  send(message: unknown): void;
  /** Called for every message from the vault. Returns the way to stop listening. */
  listen(listener: (message: unknown) => void): () => void;
  /** Ask the main process. */
  shell(name: ShellName, input: unknown): Promise<unknown>;
  /** Turn dropped `File` objects into grants: the preload tells the vault their paths. */
  grantDropped(files: readonly unknown[]): Grant[];
}
