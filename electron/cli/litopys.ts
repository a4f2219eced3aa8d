/** `litopys`: the command line over the same engine as the window. Ends with status 0, 1 or 2. */
import { runCommandLine } from './commandLine.ts';

// a reader that has seen enough (`litopys … | head`) is no fault
process.stdout.on('error', () => process.exit());

void runCommandLine(process.argv.slice(2)).then(status => {
  process.exitCode = status;
});
