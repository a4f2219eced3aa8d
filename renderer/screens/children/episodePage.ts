import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';

/** The answer of `episode.get`. */
export type EpisodePage = OutputOf<Contract['episode']['get']>;
