import { Printer, Save } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { ShareSheet } from '../../../shared/contract/recovery.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Problem } from '../../ui/PlaceField.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { PaperLines } from '../../ui/PaperLines.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { PrintedShare } from './PrintedShare.tsx';

/** A share in sight: its lines, its code, and the ways onto paper. */
export function OpenShare(props: {
  share: ShareSheet;
  set: string;
  /** What the button says that leads on */
  done: string;
  onDone: () => void;
}) {
  const { recovery: says } = useWords();
  const { share } = props;
  const toast = useToast();
  const [isPrinting, setPrinting] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [isOnPaper, setOnPaper] = useState(false);
  const [wasTried, setTried] = useState(false);
  const save = useVaultAction(vault.recovery.saveShare);
  const printed = useCallback(() => setPrinting(false), []);

  const write = async () => {
    setSaving(false);
    const suggested = says.saveName(share.number);
    const target = await shell.chooseTarget({ title: says.saveTitle, suggested });
    if (!target) return;
    const { set } = props;
    const result = await save.run({ set, number: share.number, target: target.token });
    if (result.ok) toast({ tone: 'ok', text: says.saved });
  };
  const goOn = () => {
    setTried(true);
    if (isOnPaper) props.onDone();
  };
  return (
    <Stack>
      {share.holder !== null && <strong>{says.forHolder(share.holder)}</strong>}
      <PaperLines lines={share.lines} label={says.lines} qr={share.qr} qrName={says.qrName} />
      <Second>
        {says.sheet.vault} <code>{share.vault}</code> · {says.set} <code>{share.set}</code>
      </Second>
      <Inline>
        <Button icon={Printer} variant="primary" onPress={() => setPrinting(true)} autoFocus>
          {says.print}
        </Button>
        <Button icon={Save} variant="quiet" onPress={() => setSaving(true)}>
          {says.save}
        </Button>
      </Inline>
      <FaultBanner fault={save.fault} />
      <div>
        <Checkbox checked={isOnPaper} onChange={setOnPaper}>
          {says.onPaper}
        </Checkbox>
        {wasTried && !isOnPaper && <Problem>{says.onPaperNeeded}</Problem>}
      </div>
      <div>
        <Button onPress={goOn}>{props.done}</Button>
      </div>
      {isPrinting && <PrintedShare share={share} onDone={printed} />}
      <ConfirmDialog
        isOpen={isSaving}
        title={says.saveWarning.title}
        happens={says.saveWarning.happens}
        howMany={null}
        kept={says.saveWarning.kept}
        confirm={says.saveWarning.confirm}
        danger
        onConfirm={() => void write()}
        onCancel={() => setSaving(false)}
      />
    </Stack>
  );
}
