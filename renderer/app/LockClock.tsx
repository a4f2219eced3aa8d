import { TimerReset } from 'lucide-react';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { vault } from '../vault/client.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import sheet from './Shell.module.css';
import { nearMilliseconds } from './useActivity.ts';
import { useNow } from './useNow.ts';

const css = classes(sheet);

/** How long until the vault locks by itself. */
export function LockClock(props: { lockAt: number }) {
  const words = useWords();
  const format = useFormat();
  const left = Math.max(0, props.lockAt - useNow());
  const says = words.app.toLock(format.clock(left));
  return (
    <span
      className={css('clock', left < nearMilliseconds && 'near')}
      role="timer"
      aria-label={says}
      title={says}
    >
      <TimerReset size={14} aria-hidden />
      <span aria-hidden>{format.clock(left)}</span>
    </span>
  );
}

/** The warning of the last minute. */
export function LockSoon(props: { lockAt: number }) {
  const words = useWords();
  const { lockSoon } = words.app;
  const left = props.lockAt - useNow();
  if (left > nearMilliseconds || left <= 0) return null;
  return (
    <div className={css('lockSoon')}>
      <AlertBanner
        tone="warn"
        title={lockSoon.title}
        actions={<Button onPress={() => void vault.session.touch({})}>{lockSoon.stay}</Button>}
      >
        {lockSoon.sentence}
      </AlertBanner>
    </div>
  );
}
