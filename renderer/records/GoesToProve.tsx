import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { BearingTarget } from '../../shared/records/bearing.ts';
import { Button } from '../ui/Button.tsx';
import { Second, Section } from '../ui/Layout.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { BearingDialog } from './BearingDialog.tsx';
import { Bearings } from './Bearings.tsx';

/** Which elements a fact or an item supports, contradicts, or is context of; and the way to link it to another. */
export function GoesToProve(props: {
  target: BearingTarget & { readonly label: string };
  canAdd: boolean;
}) {
  const { bearing: says } = useWords().law;
  const { may } = useRight('argue');
  const [isAdding, setAdding] = useState(false);
  const { type, id } = props.target;
  const { data } = useVaultQuery(vault.law.provenBy, { target: { type, id } });
  return (
    <Section
      title={says.goesToProve}
      level={3}
      actions={
        may &&
        props.canAdd && (
          <Button icon={Plus} size="small" onPress={() => setAdding(true)}>
            {says.add}
          </Button>
        )
      }
    >
      {data?.length === 0 && <Second>{says.nothingProven}</Second>}
      {data !== null && data.length > 0 && <Bearings borne={data} by="element" />}
      {isAdding && (
        <BearingDialog begins={{ target: props.target }} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}
