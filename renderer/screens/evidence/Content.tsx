import { Eraser, Package } from 'lucide-react';
import type { EvidenceView } from '../../../shared/contract/views.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { Preview } from './Preview.tsx';
import { hidingReason } from './previewPlan.ts';

/** What the item itself is: the file's content, or where the thing is kept. */
export function Content(props: { evidence: EvidenceView; onSaveCopy: (() => void) | null }) {
  const { evidence, erasure } = useWords();
  const { item: says } = evidence;
  const { id, fields } = props.evidence;
  if (fields.file === null && fields.nature === 'file') {
    return (
      <EmptyState title={erasure.fileErased} icon={Eraser}>
        {erasure.fileErasedSentence}
      </EmptyState>
    );
  }
  if (fields.file === null) {
    return (
      <EmptyState title={says.physicalTitle} icon={Package}>
        {says.physicalSentence} {fields.location !== null && says.physicalPlace(fields.location)}
      </EmptyState>
    );
  }
  return (
    <Preview
      id={id}
      label={numberLabel('evidence', fields.number)}
      file={fields.file}
      hiding={hidingReason(fields)}
      onSaveCopy={props.onSaveCopy}
    />
  );
}
