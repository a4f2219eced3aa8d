import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';

/** All that the page of a task shows. */
export type TaskPage = OutputOf<Contract['task']['get']>;
