import { numberLabel } from '../../../shared/records/number.ts';
import type { EvidenceView } from '../../../shared/contract/views.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { copyName } from './copyName.ts';

/** Writing the original to a place outside the vault: a long work that the item's page shows. */
export function useSaveCopy(id: string) {
  const { copy } = useWords().evidence;
  return useVaultJob(vault.evidence.saveCopy, { title: copy.running, key: id });
}

/** The warning before a copy leaves the vault, then the choice of its place. */
export function SaveCopyDialog(props: {
  evidence: EvidenceView;
  job: ReturnType<typeof useSaveCopy>;
  onClose: () => void;
}) {
  const { copy: says } = useWords().evidence;
  const format = useFormat();
  const toast = useToast();
  const { id, fields } = props.evidence;
  const choose = async () => {
    props.onClose();
    const target = await shell.chooseTarget({
      title: says.chooseTitle,
      suggested: copyName(fields.number, fields.file?.name ?? ''),
    });
    if (target === null) return;
    const result = await props.job.start({ id, target: target.token });
    if (result.ok) toast({ tone: 'ok', text: says.done });
  };
  return (
    <ConfirmDialog
      isOpen
      title={says.dialogTitle}
      happens={says.happens}
      howMany={`${numberLabel('evidence', fields.number)} · ${format.bytes(fields.file?.size ?? 0)}`}
      kept={says.kept}
      confirm={says.confirm}
      onConfirm={() => void choose()}
      onCancel={props.onClose}
    />
  );
}
