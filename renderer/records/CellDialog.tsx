import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { LawScope } from '../../shared/contract/law.ts';
import type { Across } from '../../shared/law/coverage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Second, Stack } from '../ui/Layout.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { BearingDialog } from './BearingDialog.tsx';
import { Bearings } from './Bearings.tsx';
import { beginningOf } from './coverage.ts';
import { ElementMarks, type OpenedCell } from './MatrixGrid.tsx';

/** What stands in one cell of the matrix, and the way to add to it. */
export function CellDialog(props: {
  cell: OpenedCell;
  scope: LawScope;
  across: Across;
  onClose: () => void;
}) {
  const { law } = useWords();
  const says = law.bearing;
  const { language } = useFormat();
  const { may } = useRight('argue');
  const { cell, scope, across, onClose } = props;
  const { element, column } = cell;
  const [isAdding, setAdding] = useState(false);
  const { data, fault, retry } = useVaultQuery(vault.law.bearings, {
    scope,
    across,
    element: element.id,
    column: column.id,
  });
  return (
    <Dialog
      title={element[language]}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        may && (
          <Button icon={Plus} variant="primary" onPress={() => setAdding(true)}>
            {says.add}
          </Button>
        )
      }
    >
      <Stack>
        <div>
          <Second>{says.inCell(column.label)}</Second>
          <ElementMarks element={element} />
        </div>
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton lines={4} />
        ) : (
          <Bearings borne={data} by="fact" />
        )}
      </Stack>
      {isAdding && (
        <BearingDialog
          begins={beginningOf(scope, element, column)}
          onClose={() => setAdding(false)}
        />
      )}
    </Dialog>
  );
}
