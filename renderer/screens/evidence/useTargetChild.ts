import type { LinkTarget } from '../../../shared/records/link.ts';
import { childTitle } from '../../records/ChildPicker.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import type { CitedTarget } from './citedTarget.ts';

export type TargetChild = Readonly<{
  /** Null where it is not known (yet) */
  child: CitedTarget['child'] | null;
  isComing: boolean;
}>;

/**
 * The child whose record the address means, with its name for the form. An address names the child beside an
 * act or a statement, since neither tells it.
 */
export function useTargetChild(target: LinkTarget | null, child: string | null): TargetChild {
  const episode = useVaultQuery(
    vault.episode.get,
    target?.type === 'episode' ? { id: target.id } : null,
  );
  const ownId = target?.type === 'child' ? target.id : null;
  const id = ownId ?? episode.data?.episode.fields.child ?? child;
  const page = useVaultQuery(vault.child.get, id === null || target === null ? null : { id });
  return {
    child: page.data === null ? null : { id: page.data.child.id, label: childTitle(page.data.row) },
    isComing: episode.isLoading || page.isLoading,
  };
}
