import { sameButHandlers } from '../../records/sameButHandlers.ts';
import type { ActForm } from './actForm.ts';

/** For `memo`: a part of the form is drawn again only when one of the members of the act it reads has changed. */
export function readsOnly(...members: readonly (keyof ActForm)[]) {
  return <P extends { readonly act: ActForm }>(before: P, after: P): boolean =>
    members.every(member => before.act[member] === after.act[member]) &&
    sameButHandlers({ ...before, act: null }, { ...after, act: null });
}
