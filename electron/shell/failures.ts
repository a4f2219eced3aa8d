/**
 * Without these, Electron shows an uncaught error in a modal box that blocks every window. What is written is the
 * program's own stack, never a record: this process has none.
 */
export function surviveFailures(): void {
  process.on('uncaughtException', error => console.error(error.stack ?? error.message));
  process.on('unhandledRejection', reason =>
    console.error(reason instanceof Error ? (reason.stack ?? reason.message) : 'A promise failed.'),
  );
}
