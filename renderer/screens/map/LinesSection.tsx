import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ControlLine } from '../../../shared/contract/geo.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Second, Section } from '../../ui/Layout.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { AddLine } from './AddLine.tsx';

/** Lines of control, each as of a day and by a source. */
export function LinesSection(props: { lines: readonly ControlLine[]; onChange: () => void }) {
  const { lines: says } = useWords().map;
  const format = useFormat();
  const toast = useToast();
  const { may } = useRight('record');
  const [isAdding, setAdding] = useState(false);
  const action = useVaultAction(vault.geo.removeLine);
  const remove = async (id: string) => {
    const removed = await action.run({ id });
    if (!removed.ok) return;
    toast({ tone: 'ok', text: says.removed });
    props.onChange();
  };
  const removing: Column<ControlLine> = {
    id: 'remove',
    label: says.remove,
    cell: ({ id, title }) => (
      <Button
        size="small"
        variant="quiet"
        icon={Trash2}
        name={`${says.remove}: ${title}`}
        onPress={() => void remove(id)}
      >
        {says.remove}
      </Button>
    ),
  };
  return (
    <Section
      level={3}
      title={says.title}
      actions={
        may ? (
          <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
            {says.add}
          </Button>
        ) : null
      }
    >
      <Second small>{says.intro}</Second>
      {action.fault && <FaultBanner fault={action.fault} />}
      <DataTable
        caption={says.title}
        captionHidden
        rows={props.lines}
        keyOf={({ id }) => id}
        empty={says.empty}
        columns={[
          { id: 'title', label: says.name, isRowName: true, cell: ({ title }) => title },
          { id: 'date', label: says.date, isShort: true, cell: ({ date }) => format.day(date) },
          { id: 'source', label: says.source, cell: ({ source }) => source },
          ...(may ? [removing] : []),
        ]}
      />
      {isAdding && <AddLine onDone={props.onChange} onClose={() => setAdding(false)} />}
    </Section>
  );
}
