import type { Goal } from '../goal.ts';
import { age } from './age.ts';
import { append } from './append.ts';
import { database } from './database.ts';
import { exporting } from './exporting.ts';
import { ingest } from './ingest.ts';
import { proofGoal } from './proofs.ts';
import { rebuild } from './rebuild.ts';
import { recognition } from './recognition.ts';
import { smallFiles } from './smallFiles.ts';
import { start } from './start.ts';
import { verification } from './verification.ts';

/** In the order of the table of goals. */
export const goals: readonly Goal[] = [
  ingest,
  smallFiles,
  database,
  append,
  verification,
  proofGoal,
  rebuild,
  exporting,
  age,
  recognition,
  start,
];
