import { Refusal } from '../../../shared/result.ts';
import { clientOf } from '../../vault/client.ts';
import { argumentAt } from '../arguments.ts';
import type { Command } from '../command.ts';
import { callOptions, withEngine } from '../vaultAccess.ts';
import { problemOf } from '../words/problem.ts';
import { readShareFiles } from './shareFiles.ts';

/** `litopys recovery try VAULT FILE...`: do these shares open it? Nothing is changed, nobody's name is needed. */
export const recoveryTry: Command = {
  options: {},
  arguments: [2, 64],
  async run(given, terminal) {
    const shares = await readShareFiles(given.arguments.slice(1));
    const vault = argumentAt(given, 0);
    const result = await withEngine(engine =>
      clientOf(engine).recovery.tryLocked({ vault, shares }, callOptions(terminal)),
    );
    if (result.ok) {
      const { threshold, shares: count, numbers } = result.value;
      terminal.tell({ works: true, threshold, shares: count, numbers });
      terminal.say(terminal.words.sharesWork(numbers, threshold, count));
      return 0;
    }
    const { code, detail } = result.error;
    if (!/^(?:share|recovery)\//.test(code)) throw new Refusal(code, detail);
    const { title, cause, next } = problemOf(terminal.words.problems, result.error);
    terminal.tell({ works: false, fault: { code, message: `${title}. ${cause}` } });
    terminal.say(`${title}. ${cause}\n→ ${next}`);
    return 1;
  },
};
