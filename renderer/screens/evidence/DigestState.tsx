import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { useDigest } from './useDigest.ts';

/** How the counting of the second hash stands. It began by itself, and goes on when the reader leaves. */
export function DigestState() {
  const { item, form: says } = useWords().evidence;
  const digest = useDigest();
  if (digest.busy) {
    return (
      <Stack gap="tight">
        <JobProgress
          title={item.digesting}
          progress={digest.progress}
          stopping={digest.stopping}
          onCancel={digest.cancel}
        />
        <Second small>{says.digestWhy}</Second>
      </Stack>
    );
  }
  if (digest.result !== null && digest.result.left === 0) {
    return <AlertBanner tone="ok" title={item.digested(digest.result.done)} />;
  }
  return (
    <Stack gap="tight">
      <FaultBanner fault={digest.fault} onDismiss={digest.reset} />
      <Inline>
        <Button onPress={() => void digest.start({})}>{item.digest}</Button>
        <Second>{says.digestWhy}</Second>
      </Inline>
    </Stack>
  );
}
