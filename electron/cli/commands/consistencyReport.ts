import type { ConsistencyReport } from '../../../shared/contract/checkpoints.ts';
import type { Terminal } from '../terminal.ts';
import { spokenWords } from '../views.ts';

/** Both checkpoints with their words, by which a reader knows them, and the verdict. */
export function sayConsistency(report: ConsistencyReport, terminal: Terminal): void {
  const { words } = terminal;
  for (const side of [report.older, report.newer]) {
    if (side) terminal.say(`${side.size}: ${spokenWords(side.words, terminal)}`);
  }
  if (report.otherKey) terminal.say(words.otherKey);
  terminal.say(report.holds ? words.onlyAppended : words.notProven);
  for (const fault of report.faults)
    terminal.say(`  ✗ ${words.consistencyFault(fault)} [${fault}]`);
}
