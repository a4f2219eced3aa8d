import { Download } from 'lucide-react';
import type { WitnessView } from '../../../shared/contract/checkpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import type { VaultQuery } from '../../vault/queries.ts';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

/** Who was given which checkpoint, and whether the ledger still is what they hold. */
export function Witnesses(props: { list: VaultQuery<readonly WitnessView[]> }) {
  const { proofs: says } = useWords();
  const format = useFormat();
  const toast = useToast();
  const { data, fault, retry } = props.list;
  const save = useVaultAction(vault.witness.save);
  const remove = useVaultAction(vault.witness.remove);
  const saveList = async () => {
    const target = await shell.chooseTarget({
      title: says.listTitle,
      suggested: 'witnesses.txt',
    });
    if (target === null) return;
    if ((await save.run({ target: target.token })).ok) toast({ tone: 'ok', text: says.listSaved });
  };
  const takeOff = async (id: string) => {
    if ((await remove.run({ id })).ok) retry();
  };
  return (
    <Section
      title={says.witnesses}
      actions={
        <Button
          size="small"
          icon={Download}
          busy={save.busy}
          disabled={data === null || data.length === 0}
          onPress={() => void saveList()}
        >
          {says.saveList}
        </Button>
      }
    >
      <Stack>
        <p className={css('about')}>{says.witnessesSentence}</p>
        <FaultBanner fault={save.fault ?? remove.fault} />
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton />
        ) : data.length === 0 ? (
          <p>{says.noWitnesses}</p>
        ) : (
          <DataTable
            caption={says.witnesses}
            captionHidden
            columns={[
              { id: 'who', label: says.who, isRowName: true, cell: row => row.who },
              { id: 'how', label: says.giveHow, cell: row => says.hows[row.how] },
              {
                id: 'when',
                label: says.giveWhen,
                isShort: true,
                cell: row => format.dayShort(row.when),
              },
              { id: 'of', label: says.of, align: 'end', cell: row => says.entries(row.size) },
              {
                id: 'state',
                label: says.state,
                cell: row => (
                  <StatusMark
                    signal={row.state === 'holds' ? 'approved' : 'fault'}
                    word={says.witnessStates[row.state]}
                  />
                ),
              },
              {
                id: 'actions',
                label: says.actions,
                cell: row => (
                  <Button
                    size="small"
                    variant="quiet"
                    name={says.removeOf(row.who)}
                    onPress={() => void takeOff(row.id)}
                  >
                    {says.remove}
                  </Button>
                ),
              },
            ]}
            rows={data}
            keyOf={row => row.id}
          />
        )}
      </Stack>
    </Section>
  );
}
