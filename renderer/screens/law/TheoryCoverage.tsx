import { CoverageView } from '../../records/CoverageView.tsx';

/** What one theory has, child by child or episode by episode, and what it lacks. */
export function TheoryCoverage(props: { id: string }) {
  return (
    <CoverageView
      scope={{ of: 'theory', id: props.id }}
      acrosses={['children', 'episodes', 'theories']}
    />
  );
}
