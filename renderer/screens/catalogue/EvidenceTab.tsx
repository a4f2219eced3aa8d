import { Quote } from 'lucide-react';
import { useState } from 'react';
import { isCitable } from '../../../shared/records/catalogue.ts';
import { CitedEvidence } from '../../records/CitedEvidence.tsx';
import { CiteDialog } from '../../records/CiteDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Layout.tsx';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { CataloguedPage } from './page.ts';

/** Evidence cited for the record: for and against alike. */
export function EvidenceTab(props: { page: CataloguedPage }) {
  const { catalogue, children } = useWords();
  const { may } = useRight('record');
  const [isCiting, setCiting] = useState(false);
  const { record, row, evidence } = props.page;
  const { type, id } = record;
  const canChange = may && record.status === 'active';
  return (
    <Section
      title={catalogue.tabs.evidence}
      level={3}
      actions={
        canChange && (
          <Button icon={Quote} size="small" onPress={() => setCiting(true)}>
            {children.evidence.cite}
          </Button>
        )
      }
    >
      <CitedEvidence cited={evidence} canChange={canChange} />
      {isCiting && isCitable(type) && (
        <CiteDialog
          targets={[{ target: { type, id }, label: row.name ?? catalogue.of[type].noName }]}
          onClose={() => setCiting(false)}
        />
      )}
    </Section>
  );
}
