import { Check, CircleSlash, Hand, Pencil, RotateCcw, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { isUnfinished } from '../../../shared/records/task.ts';
import { addresses } from '../../addresses.ts';
import { SealedBadge } from '../../records/sealed.tsx';
import { PriorityMark, ProgressMark } from '../../records/TaskMarks.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { useTaskChange } from '../../records/useTaskChange.ts';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { WithdrawnBanner } from '../../records/WithdrawnBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Badge } from '../../ui/StatusMark.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useRight } from '../../vault/rights.ts';
import { useSession } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { DropDialog } from './DropDialog.tsx';
import type { TaskPage } from './taskPage.ts';

/** Number, what to do, and what can be done with it. */
export function TaskHeader(props: { page: TaskPage }) {
  const words = useWords();
  const speech = useSpeech();
  const { user } = useSession();
  const { may } = useRight('work');
  const [, go] = useLocation();
  const [asked, setAsked] = useState<'drop' | 'withdraw' | null>(null);
  const change = useTaskChange();
  const { run, fault } = useVaultAction(vault.task.revise);
  const { task, row, compartment } = props.page;
  const { id } = row;
  const says = words.work.page;
  const number = numberLabel('task', row.number);
  const waits = isUnfinished(row.progress);
  const canChange = may && row.status === 'active';
  const toggle = () => change.toggle(row);
  const revise = () => go(addresses.reviseTask(id));
  const revised = (changes: Parameters<typeof run>[0]['changes']) =>
    void run({ id, expectedSeq: row.seq, changes });
  useShortcuts(canChange ? { X: toggle, E: revise } : {});
  const entry = { id: 'revise', label: says.revise, icon: Pencil, shortcut: 'E', run: revise };
  return (
    <>
      <PageHeader
        level={2}
        number={number}
        title={row.title ?? words.work.untitled}
        below={speech.term('taskKinds', row.type)}
        status={
          <>
            <SealedBadge place={compartment} />
            <ProgressMark row={row} />
            <PriorityMark row={row} />
            {row.status === 'withdrawn' && (
              <Badge signal="fault" word={words.records.withdraw.withdrawn} />
            )}
          </>
        }
        actions={
          canChange && (
            <>
              <Button
                variant={waits ? 'primary' : 'plain'}
                icon={waits ? Check : RotateCcw}
                shortcut="X"
                busy={change.busy}
                onPress={toggle}
              >
                {waits ? says.finish : says.reopen}
              </Button>
              <Menu
                label={words.ui.actions}
                groups={[
                  [
                    ...(row.progress === 'open'
                      ? [
                          {
                            id: 'start',
                            label: says.start,
                            icon: Play,
                            run: () => revised({ progress: 'doing' }),
                          },
                        ]
                      : []),
                    ...(row.user?.id === user.id
                      ? []
                      : [
                          {
                            id: 'take',
                            label: says.take,
                            icon: Hand,
                            run: () => revised({ assigned: { user: user.id, role: null } }),
                          },
                        ]),
                    entry,
                  ],
                  [
                    ...(waits
                      ? [
                          {
                            id: 'drop',
                            label: says.drop,
                            icon: CircleSlash,
                            run: () => setAsked('drop'),
                          },
                        ]
                      : []),
                    {
                      id: 'withdraw',
                      label: words.records.withdraw.action,
                      icon: Trash2,
                      danger: true,
                      run: () => setAsked('withdraw'),
                    },
                  ],
                ]}
              />
            </>
          )
        }
      />
      <FaultBanner fault={fault ?? change.fault} />
      <WithdrawnBanner
        title={words.records.withdraw.withdrawn}
        record={{ type: 'task', id }}
        withdrawn={task.withdrawn}
      />
      {asked === 'drop' && <DropDialog row={row} onClose={() => setAsked(null)} />}
      {asked === 'withdraw' && (
        <WithdrawDialog
          record={{ type: 'task', id }}
          what={number}
          withIt={null}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
