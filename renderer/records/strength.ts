import type { Proof } from '../../shared/contract/views.ts';
import type { Strength } from '../ui/ProofStrength.tsx';

/**
 * How well something is proven, for the eye only (●●○): none without support; one piece is weak, two are
 * sufficient, three strong; what contradicts takes a step away. It weighs nothing: that is a person's work.
 */
export function strengthOf({ supports, contradicts }: Proof): Strength {
  const steps = Math.min(3, supports) - (contradicts > 0 ? 1 : 0);
  if (supports === 0) return 0;
  return steps >= 3 ? 3 : steps === 2 ? 2 : 1;
}
