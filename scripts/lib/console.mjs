/** What the scripts say to the person who started them. */

/** One line of progress. */
export function say(text) {
  console.log(`· ${text}`);
}

/** Something a person can mend: shown without a stack. `message` names the thing, the cause and the next step. */
export class Stop extends Error {}

/** Runs a script's `main` and turns its answer (or its failure) into the exit status. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
