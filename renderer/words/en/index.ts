import type { uk } from '../uk/index.ts';
import { common } from './common.ts';
import { problems } from './problems.ts';
import { ui } from './ui.ts';

/** Every English sentence. Its type is the Ukrainian catalog's: a missing sentence does not build. */
export const en: typeof uk = { common, problems, ui };
