import { FileCheck, FileClock, FileText, HandHelping, Printer } from 'lucide-react';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { shell } from '../../vault/shell.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What can be done with one checkpoint: taken out, vouched for, given away. */
export function useCheckpointMenu(on: {
  print: (row: CheckpointRow) => void;
  give: (row: CheckpointRow) => void;
}) {
  const { proofs: says, ledger } = useWords();
  const format = useFormat();
  const toast = useToast();
  const { may } = useRight('checkpoint');
  const query = useVaultAction(vault.checkpoint.saveQuery);
  const text = useVaultAction(vault.checkpoint.saveText);
  const signature = useVaultAction(vault.checkpoint.attachSignature);

  const saveQuery = async ({ size }: CheckpointRow) => {
    const suggested = `checkpoint-${size}.tsq`;
    const target = await shell.chooseTarget({ title: says.queryTitle, suggested });
    if (target === null) return;
    const input = { size, target: target.token, policy: null, over: null };
    if ((await query.run(input)).ok) toast({ tone: 'ok', text: says.querySaved });
  };
  const saveText = async ({ size }: CheckpointRow) => {
    const suggested = `checkpoint-${size}.txt`;
    const target = await shell.chooseTarget({ title: says.textTitle, suggested });
    if (target === null) return;
    const input = { size, target: target.token, form: 'text' } as const;
    if ((await text.run(input)).ok) toast({ tone: 'ok', text: says.textSaved });
  };
  const attach = async ({ size }: CheckpointRow) => {
    const file = await shell.chooseFile({ title: says.attachTitle });
    if (file === null) return;
    const result = await signature.run({ size, path: file.token });
    if (result.ok) toast({ tone: 'ok', text: says.attached });
  };

  const menu = (row: CheckpointRow) => (
    <Menu
      size="small"
      name={says.more(ledger.checkpointOf(row.size, format.moment(row.at)))}
      groups={[
        [
          { id: 'print', label: ledger.print, icon: Printer, run: () => on.print(row) },
          {
            id: 'give',
            label: says.give,
            icon: HandHelping,
            disabled: !may,
            run: () => on.give(row),
          },
        ],
        [
          {
            id: 'query',
            label: says.query,
            icon: FileClock,
            disabled: !may,
            run: () => void saveQuery(row),
          },
          { id: 'text', label: says.saveText, icon: FileText, run: () => void saveText(row) },
          {
            id: 'attach',
            label: says.attach,
            icon: FileCheck,
            disabled: !may,
            run: () => void attach(row),
          },
        ],
      ]}
    />
  );
  return { menu, faults: [query.fault, text.fault, signature.fault] };
}
