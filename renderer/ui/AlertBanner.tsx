import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './AlertBanner.module.css';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { toneIcons, type Tone } from './tones.ts';

const css = classes(sheet);

/** A message that stays until its cause is gone. A fault is read out at once, the rest when there is time. */
export function AlertBanner(props: {
  tone: Tone;
  /** The thing and what is with it, in one sentence; without it the tone's own word stands there */
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
}) {
  const words = useWords();
  const Icon = toneIcons[props.tone];
  return (
    <div className={css('banner', props.tone)} role={props.tone === 'fault' ? 'alert' : 'status'}>
      <Icon size={16} aria-label={words.ui.tones[props.tone]} role="img" />
      <div className={css('content')}>
        <p className={css('title')}>{props.title ?? words.ui.tones[props.tone]}</p>
        {(props.children ?? null) !== null && <div className={css('body')}>{props.children}</div>}
        {(props.actions ?? null) !== null && <div className={css('actions')}>{props.actions}</div>}
      </div>
      {props.onDismiss && (
        <IconButton name={words.ui.dismiss} icon={X} size="small" onPress={props.onDismiss} />
      )}
    </div>
  );
}
