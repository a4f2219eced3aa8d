import type { Say } from '../language.ts';
import { donetskMovements } from './donetskMovements.ts';
import { donetskPapers } from './donetskPapers.ts';
import { khersonCare } from './khersonCare.ts';
import { khersonMovements } from './khersonMovements.ts';
import { khersonPapers } from './khersonPapers.ts';
import { khersonReturns } from './khersonReturns.ts';
import { mariupolMovements } from './mariupolMovements.ts';
import { mariupolPapers } from './mariupolPapers.ts';
import type { DemoAct } from './plain.ts';
import { requests } from './requests.ts';

/** Every act of the demonstration. Places are real, acts and people are not. */
export function story(say: Say): DemoAct[] {
  return [
    ...khersonMovements(say),
    ...khersonReturns(say),
    ...khersonCare(say),
    ...khersonPapers(say),
    ...mariupolMovements(say),
    ...mariupolPapers(say),
    ...donetskMovements(say),
    ...donetskPapers(say),
    ...requests(say),
  ];
}
