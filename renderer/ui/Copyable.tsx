import { Check, Copy } from 'lucide-react';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './Copyable.module.css';
import { IconButton } from './IconButton.tsx';
import { LiveText } from './LiveText.tsx';

const css = classes(sheet);

/** Puts text on the clipboard and sees to it that it is cleared again. */
export type CopyText = (text: string) => Promise<void>;

const CopyContext = createContext<CopyText | null>(null);

/** Gives everything inside its way to the clipboard, which the page itself may not touch. */
export function CopyProvider(props: { copy: CopyText; children: ReactNode }) {
  return <CopyContext value={props.copy}>{props.children}</CopyContext>;
}

/** A value worth taking along: a number, a hash, a fingerprint. `what` names it for a screen reader. */
export function Copyable(props: {
  text: string;
  what: string;
  /** How it is shown, when not as it is copied */
  children?: ReactNode;
  look?: 'text' | 'code';
}) {
  const words = useWords();
  const copy = useContext(CopyContext);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <span className={css('copyable')}>
      <span className={css('text', props.look === 'code' && 'code')}>
        {props.children ?? props.text}
      </span>
      {copy && (
        <IconButton
          name={isCopied ? words.common.copied : words.ui.copyValue(props.what)}
          icon={isCopied ? Check : Copy}
          size="small"
          onPress={() => void copy(props.text).then(() => setCopied(true))}
        />
      )}
      <LiveText>{isCopied && words.common.copied}</LiveText>
    </span>
  );
}
