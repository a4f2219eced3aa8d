import { useState } from 'react';
import type { ListedChild, OpenedList, RowDecision } from '../../../shared/contract/lists.ts';
import { nothingSaid } from '../../../shared/records/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { StatusMark, type Signal } from '../../ui/StatusMark.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useRemembered } from '../../vault/remembered.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Lists.module.css';
import { RowDetail } from './RowDetail.tsx';
import { isTaken, keptWork, nameOf, placeOf } from './work.ts';

const css = classes(sheet);

type Standing = ListedChild['standing'];
const standings: readonly Standing[] = ['new', 'same', 'maybe', 'change', 'error'];
const signals: Readonly<Record<Standing, Signal>> = {
  new: 'accent',
  same: 'plain',
  maybe: 'review',
  change: 'review',
  error: 'fault',
};

/** The children of the list beside the one that is open; then recording what was decided. */
export function ListRows({ opened }: { opened: OpenedList }) {
  const { lists: says } = useWords();
  const format = useFormat();
  const [work, setWork] = useRemembered(keptWork);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const importing = useVaultJob(vault.list.import, { title: says.importing });
  const page = usePaged(
    vault.list.rows,
    (at: number | null) => ({
      list: opened.id,
      standing,
      outcome: null,
      from: at ?? 0,
      limit: 200,
    }),
    answer => answer.rows,
  );
  const open = page.rows.find(({ key }) => key === openKey) ?? null;
  const decide = (key: string, decision: RowDecision | null) => {
    const decisions = new Map(work.decisions);
    if (decision === null) decisions.delete(key);
    else decisions.set(key, decision);
    setWork({ ...work, decisions });
  };
  const record = async () => {
    setAsked(false);
    const { acceptsDerivedSex, decisions } = work;
    const input = {
      list: opened.id,
      facts: nothingSaid('transfer_list'),
      decisions: [...decisions.values()],
      acceptsDerivedSex,
    };
    const answer = await importing.start(input);
    if (answer.ok) {
      importing.reset();
      setWork({ ...work, result: answer.value });
    }
  };
  if (page.fault) return <FaultState fault={page.fault} onRetry={page.retry} />;
  return (
    <Section title={says.rows}>
      <Stack>
        <FilterChips
          label={says.byStanding}
          filters={standings.map(id => ({
            id,
            label: says.standings[id],
            count: format.number(opened.counts.standing[id]),
          }))}
          on={new Set(standing === null ? [] : [standing])}
          onChange={on => setStanding([...on].find(each => each !== standing) ?? null)}
        />
        <div className={css('room')}>
          <div className={css('list')}>
            <VirtualList
              label={says.rows}
              items={page.rows}
              keyOf={row => row.key}
              total={page.first?.total ?? null}
              openKey={openKey}
              onOpen={setOpenKey}
              onActive={setOpenKey}
              onReachEnd={page.loadMore}
              isLoadingMore={page.isLoading || page.isLoadingMore}
            >
              {row => (
                <ListRow
                  number={says.row(placeOf(row))}
                  title={nameOf(row) || says.unnamed}
                  end={
                    <StatusMark signal={signals[row.standing]} word={says.standing[row.standing]} />
                  }
                  lines={[
                    {
                      text: row.birth?.edtf ?? row.birth?.raw ?? '',
                      end: isTaken(row, work.decisions.get(row.key) ?? null)
                        ? says.taken
                        : says.outcomes[row.outcome],
                    },
                  ]}
                />
              )}
            </VirtualList>
          </div>
          {open === null ? (
            <Second>{says.chooseRow}</Second>
          ) : (
            <RowDetail
              key={open.key}
              row={open}
              decided={work.decisions.get(open.key) ?? null}
              onDecide={decision => decide(open.key, decision)}
            />
          )}
        </div>
        <Checkbox
          checked={work.acceptsDerivedSex}
          onChange={acceptsDerivedSex => setWork({ ...work, acceptsDerivedSex })}
        >
          {says.derivedSex}
        </Checkbox>
        <RunningJob job={importing} title={says.importing} />
        <FaultBanner fault={importing.fault} onDismiss={importing.reset} />
        <div>
          <Button variant="primary" busy={importing.busy} onPress={() => setAsked(true)}>
            {says.import}
          </Button>
        </div>
        <ConfirmDialog
          isOpen={isAsked}
          title={says.confirmTitle}
          happens={says.happens}
          howMany={says.decided(work.decisions.size)}
          kept={says.kept}
          confirm={says.import}
          onConfirm={() => void record()}
          onCancel={() => setAsked(false)}
        />
      </Stack>
    </Section>
  );
}
