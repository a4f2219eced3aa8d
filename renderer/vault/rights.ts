import { hasRight, type Right } from '../../shared/rights.ts';
import type { Problem } from '../words/problem.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { useSession } from './session.ts';

export type Permission = Readonly<{
  /** The reader's roles give the right, whether or not this vault can be written. */
  holds: boolean;
  /** It can be done here and now. */
  may: boolean;
  /** Why it cannot; null where it can. */
  whyNot: Problem | null;
}>;

/** What the reader may do in the open vault. The vault process refuses all the same: this only spares the asking. */
export function useRight(right: Right): Permission {
  const { problems } = useWords();
  const { readOnly, user } = useSession();
  const holds = hasRight(user.roles, right);
  if (!holds) return { holds, may: false, whyNot: problems['rights/not-yours'] };
  if (readOnly) return { holds, may: false, whyNot: problems['vault/read-only'] };
  return { holds, may: true, whyNot: null };
}
