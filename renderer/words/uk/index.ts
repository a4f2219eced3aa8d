import { common } from './common.ts';
import { problems } from './problems.ts';
import { ui } from './ui.ts';

/** Every Ukrainian sentence, one file an area. A new area is added here and in `../en/index.ts`. */
export const uk = { common, problems, ui };
