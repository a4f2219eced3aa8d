import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { Refusal } from '../../../shared/result.ts';
import type { Desk } from '../desk.ts';

export const packages: Handlers<Contract, Desk>['packages'] = {
  preview() {
    throw new Refusal('call/unknown');
  },
  export() {
    throw new Refusal('call/unknown');
  },
  verify() {
    throw new Refusal('call/unknown');
  },
  list: () => [],
};
