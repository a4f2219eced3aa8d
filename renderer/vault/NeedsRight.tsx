import type { ReactNode } from 'react';
import type { Right } from '../../shared/rights.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useRight } from './rights.ts';

/**
 * A screen for those who may use it. Whoever comes by its address without the right reads why not, or sees what
 * there is for them instead.
 */
export function NeedsRight(props: { right: Right; otherwise?: ReactNode; children: ReactNode }) {
  const { whyNot } = useRight(props.right);
  if (whyNot === null) return props.children;
  return (
    props.otherwise ?? (
      <EmptyState title={whyNot.title}>
        <p>{whyNot.cause}</p>
        <p>{whyNot.next}</p>
      </EmptyState>
    )
  );
}
