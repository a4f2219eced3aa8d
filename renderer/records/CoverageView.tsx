import { ChevronLeft, ChevronRight, Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import type { LawScope } from '../../shared/contract/law.ts';
import type { Across } from '../../shared/law/coverage.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Second, Stack } from '../ui/Layout.tsx';
import { Select } from '../ui/Select.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useToast } from '../ui/Toast.tsx';
import { vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { shell } from '../vault/shell.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { CellDialog } from './CellDialog.tsx';
import { coverageCsv, signs } from './coverage.ts';
import sheet from './Coverage.module.css';
import { GapList } from './GapList.tsx';
import { MatrixGrid, type OpenedCell } from './MatrixGrid.tsx';
import { PrintedCoverage } from './PrintedCoverage.tsx';
import { useProvisions } from './provisions.ts';

const css = classes(sheet);
/** Columns of one page: as many as a proceeding usually has children. */
const pageSize = 100;

/** The matrix of what is proven, what each cell holds, and the gaps in it by name. */
export function CoverageView(props: { scope: LawScope; acrosses: readonly [Across, ...Across[]] }) {
  const { law } = useWords();
  const says = law.matrix;
  const format = useFormat();
  const { language } = format;
  const toast = useToast();
  const provisions = useProvisions();
  const { scope, acrosses } = props;
  const [across, setAcross] = useState<Across>(acrosses[0]);
  const [offset, setOffset] = useState(0);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const { data, fault, retry } = useVaultQuery(
    vault.law.coverage,
    { scope, across, offset, limit: pageSize },
    { keep: true },
  );
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={8} />;
  const { theories, elements, columns, total } = data;
  if (theories.length === 0) {
    return <EmptyState title={says.noTheoriesTitle}>{says.noTheories}</EmptyState>;
  }
  const copy = async () => {
    await shell.copy({ text: coverageCsv(elements, columns, provisions, language) });
    toast({ tone: 'ok', text: says.copied });
  };
  return (
    <Stack>
      <div className={css('bar')}>
        {acrosses.length > 1 && (
          <Select<Across>
            label={says.across}
            choices={acrosses.map(value => ({ value, label: says.acrosses[value] }))}
            value={across}
            onChange={next => {
              setAcross(next);
              setOffset(0);
            }}
          />
        )}
        {total > pageSize && (
          <span className={css('actions')}>
            <IconButton
              name={says.earlier}
              icon={ChevronLeft}
              disabled={offset === 0}
              onPress={() => setOffset(Math.max(0, offset - pageSize))}
            />
            <Second>{says.page(offset + 1, Math.min(total, offset + pageSize), total)}</Second>
            <IconButton
              name={says.later}
              icon={ChevronRight}
              disabled={offset + pageSize >= total}
              onPress={() => setOffset(offset + pageSize)}
            />
          </span>
        )}
        <span className={css('grow')} />
        <Button size="small" variant="quiet" icon={Copy} onPress={() => void copy()}>
          {says.copy}
        </Button>
        <Button size="small" variant="quiet" icon={Printer} onPress={() => setPrinting(true)}>
          {says.print}
        </Button>
      </div>
      {columns.length === 0 ? (
        <EmptyState title={says.noColumnsTitle}>{says.noColumns[across]}</EmptyState>
      ) : (
        <>
          <MatrixGrid
            key={`${across} ${offset}`}
            elements={elements}
            columns={columns}
            offset={offset}
            total={total}
            onOpen={setOpened}
          />
          <Legend />
        </>
      )}
      <GapList key={across} scope={scope} across={across} />
      {opened && (
        <CellDialog cell={opened} scope={scope} across={across} onClose={() => setOpened(null)} />
      )}
      {isPrinting && (
        <PrintedCoverage elements={elements} columns={columns} onDone={() => setPrinting(false)} />
      )}
    </Stack>
  );
}

function Legend() {
  const says = useWords().law.matrix;
  return (
    <ul className={css('legend')} aria-label={says.legend}>
      {(['supports', 'contradicts', 'context', 'open'] as const).map(sign => (
        <li key={sign}>
          <span aria-hidden className={css('sign', sign === 'open' ? 'unproven' : sign)}>
            {signs[sign]}
          </span>
          {says.signs[sign]}
        </li>
      ))}
      <li>{says.shared}</li>
      <li>{says.help}</li>
    </ul>
  );
}
