import type { InputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';

/** Fields for which the vault remembers what was entered before. */
export type SuggestedField = InputOf<Contract['search']['suggest']>['field'];
