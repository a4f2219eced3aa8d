import { ListPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CoverageColumn, ElementRow, Gap, LawScope } from '../../shared/contract/law.ts';
import type { Across } from '../../shared/law/coverage.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { addressOfRecord } from '../addresses.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Second, Section } from '../ui/Layout.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useToast } from '../ui/Toast.tsx';
import { vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { BearingDialog, type Beginning } from './BearingDialog.tsx';
import { beginningOf, provisionOf } from './coverage.ts';
import sheet from './Coverage.module.css';
import { useProvisions } from './provisions.ts';

const css = classes(sheet);
const pageSize = 50;
type Line = Readonly<{ gap: Gap; element: ElementRow }>;

/** What is still unproven, named element by element: the way to prove it, or to have it done, beside each. */
export function GapList(props: { scope: LawScope; across: Across }) {
  const { law } = useWords();
  const says = law.gaps;
  const format = useFormat();
  const { language } = format;
  const { scope, across } = props;
  const provisions = useProvisions();
  const [most, setMost] = useState(pageSize);
  const [begins, setBegins] = useState<Beginning | null>(null);
  const { data, fault, retry } = useVaultQuery(
    vault.law.gaps,
    { scope, across, offset: 0, limit: most },
    { keep: true },
  );
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={4} />;
  const elements = new Map(data.elements.map(each => [each.id, each]));
  const lines = data.rows.flatMap((gap): Line[] => {
    const element = elements.get(gap.element);
    return element ? [{ gap, element }] : [];
  });
  const left = Math.min(data.total, 500) - lines.length;
  return (
    <Section title={says.title} level={3}>
      <Second>{says.total(data.total)}</Second>
      {lines.length > 0 && (
        <DataTable
          caption={says.title}
          captionHidden
          rows={lines}
          keyOf={({ gap }) => `${gap.element} ${gap.column.id}`}
          columns={[
            {
              id: 'element',
              label: says.element,
              isRowName: true,
              cell: ({ element }) => (
                <>
                  {element[language]}{' '}
                  <Second small>{provisionOf(element, provisions, language)}</Second>
                </>
              ),
            },
            { id: 'for', label: says.for, cell: ({ gap }) => <For column={gap.column} /> },
            {
              id: 'kind',
              label: says.kind,
              isShort: true,
              cell: ({ gap }) => (
                <StatusMark
                  signal={gap.kind === 'contradicted' ? 'fault' : 'review'}
                  word={says.kinds[gap.kind]}
                />
              ),
            },
            {
              id: 'act',
              label: says.act,
              cell: line => (
                <GapActions
                  line={line}
                  scope={scope}
                  onAdd={() => setBegins(beginningOf(scope, line.element, line.gap.column))}
                />
              ),
            },
          ]}
        />
      )}
      {left > 0 && (
        <Button size="small" variant="quiet" onPress={() => setMost(Math.min(500, most + 100))}>
          {says.more(data.total - lines.length)}
        </Button>
      )}
      {begins !== null && <BearingDialog begins={begins} onClose={() => setBegins(null)} />}
    </Section>
  );
}

function For({ column }: { column: Omit<CoverageColumn, 'cells'> }) {
  const href = addressOfRecord(column);
  return href === null ? column.label : <a href={href}>{column.label}</a>;
}

function GapActions(props: { line: Line; scope: LawScope; onAdd: () => void }) {
  const { law, common } = useWords();
  const says = law.gaps;
  const { language } = useFormat();
  const toast = useToast();
  const { may: mayArgue } = useRight('argue');
  const { may: mayWork } = useRight('work');
  const { gap, element } = props.line;
  const [isBusy, setBusy] = useState(false);
  const task = async () => {
    setBusy(true);
    const { type, id, label } = gap.column;
    const made = await vault.task.record({
      title: says.taskTitle(element[language]).slice(0, 1000),
      type: 'find_proof',
      about: { type, id },
      gap: `${says.kinds[gap.kind]}: ${element[language]} · ${label}`.slice(0, 1000),
    });
    setBusy(false);
    if (!made.ok) return;
    const { id: taskId, number } = made.value;
    toast({
      tone: 'ok',
      text: says.taskDone(numberLabel('task', number)),
      action: {
        label: common.undo,
        run: () => void vault.task.withdraw({ id: taskId, reason: common.undo }),
      },
    });
  };
  return (
    <span className={css('actions')}>
      {mayArgue && (
        <Button size="small" variant="quiet" icon={Plus} onPress={props.onAdd}>
          {says.add}
        </Button>
      )}
      {mayWork && (
        <Button
          size="small"
          variant="quiet"
          icon={ListPlus}
          busy={isBusy}
          onPress={() => void task()}
        >
          {says.task}
        </Button>
      )}
    </span>
  );
}
