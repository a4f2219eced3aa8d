import { FileJson2, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Inline, Stack } from '../../ui/Layout.tsx';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Print.module.css';

const css = classes(sheet);

/** The certificate of one erasure, word for word, and the ways to take it along. */
export function Certificate(props: { seq: number }) {
  const { erasure: says } = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { seq } = props;
  const [isPrinting, setPrinting] = useState(false);
  const { data, fault, retry } = useVaultQuery(vault.erasure.certificate, { seq });
  const saving = useVaultAction(vault.erasure.saveCertificate);
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={8} />;
  const save = async (form: 'json' | 'uk' | 'en') => {
    const suggested = `erasure-${seq}.${form === 'json' ? 'json' : 'txt'}`;
    const target = await shell.chooseTarget({ title: says.saveTitle, suggested });
    if (target === null) return;
    const result = await saving.run({ seq, target: target.token, form });
    if (result.ok) toast({ tone: 'ok', text: says.saved });
  };
  return (
    <Stack>
      <Inline>
        <Button icon={FileText} onPress={() => void save(language)}>
          {says.save}
        </Button>
        <Button icon={FileJson2} onPress={() => void save('json')}>
          {says.saveJson}
        </Button>
        <Button icon={Printer} onPress={() => setPrinting(true)}>
          {says.print}
        </Button>
      </Inline>
      <FaultBanner fault={saving.fault} onDismiss={saving.reset} />
      <pre className={css('text')} tabIndex={0} aria-label={says.certificate}>
        {data[language]}
      </pre>
      {isPrinting && (
        <PrintedPaper onDone={() => setPrinting(false)}>
          <pre className={css('text')}>{data[language]}</pre>
        </PrintedPaper>
      )}
    </Stack>
  );
}
