import { Printer, Stamp } from 'lucide-react';
import { useState } from 'react';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { CheckpointCard } from './CheckpointCard.tsx';
import { useCheckpointMenu } from './CheckpointMenu.tsx';
import { Compare } from './Compare.tsx';
import { GiveDialog } from './GiveDialog.tsx';
import sheet from './Ledger.module.css';
import { PrintSheet } from './PrintSheet.tsx';
import { Witnesses } from './Witnesses.tsx';

const css = classes(sheet);
const shownAtFirst = 5;

/** The points one can hold the ledger against later; newest first. */
export function Checkpoints() {
  const words = useWords();
  const format = useFormat();
  const { may } = useRight('checkpoint');
  const toast = useToast();
  const { ledger: says } = words;
  const [printed, setPrinted] = useState<CheckpointRow | null>(null);
  const [given, setGiven] = useState<CheckpointRow | null>(null);
  const witnesses = useVaultQuery(vault.witness.list, {});
  const [isWhole, setWhole] = useState(false);
  const { data, fault, retry } = useVaultQuery(vault.ledger.checkpoints, {});
  const mark = useVaultAction(vault.ledger.checkpoint);
  const newest = [...(data ?? [])].sort((one, other) => other.at.localeCompare(one.at));
  const { menu, faults } = useCheckpointMenu({ print: setPrinted, give: setGiven });
  const shown = isWhole ? newest : newest.slice(0, shownAtFirst);

  const markNow = () =>
    void mark.run({}).then(result => {
      if (!result.ok) return;
      // no entry was made, so nobody else tells that the list is another now
      retry();
      toast({ tone: 'ok', text: says.checkpointDone });
    });
  return (
    <>
      <Section
        title={says.checkpoints}
        actions={
          may && (
            <Button size="small" icon={Stamp} busy={mark.busy} onPress={markNow}>
              {says.checkpointNow}
            </Button>
          )
        }
      >
        <Stack>
          <p className={css('about')}>{says.checkpointsSentence}</p>
          <FaultBanner fault={mark.fault} />
          {faults.map((each, index) => (
            <FaultBanner key={index} fault={each} />
          ))}
          {fault ? (
            <FaultState fault={fault} onRetry={retry} />
          ) : data === null ? (
            <Skeleton />
          ) : newest.length === 0 ? (
            <p>{says.noCheckpoints}</p>
          ) : (
            <ul className={css('cards')}>
              {shown.map(row => (
                <li key={`${row.at} ${row.size} ${row.why}`}>
                  <CheckpointCard
                    row={row}
                    actions={
                      <>
                        <Button
                          size="small"
                          icon={Printer}
                          name={`${says.print}: ${says.checkpointOf(row.size, format.moment(row.at))}`}
                          onPress={() => setPrinted(row)}
                        >
                          {says.print}
                        </Button>
                        {menu(row)}
                      </>
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          {!isWhole && newest.length > shownAtFirst && (
            <div>
              <Button variant="quiet" onPress={() => setWhole(true)}>
                {words.common.more} ({format.number(newest.length - shownAtFirst)})
              </Button>
            </div>
          )}
        </Stack>
        {printed && <PrintSheet row={printed} onDone={() => setPrinted(null)} />}
        {given && (
          <GiveDialog row={given} onDone={witnesses.retry} onClose={() => setGiven(null)} />
        )}
      </Section>
      <Witnesses list={witnesses} />
      <Compare rows={newest} />
    </>
  );
}
