import { Upload } from 'lucide-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import sheet from './FileDrop.module.css';

const css = classes(sheet);

/**
 * A place to drop files on, and the same by button. Files are handed over as they are: nothing is read
 * here. `onChoose` opens the computer's own dialog where the page's is not wanted.
 */
export function FileDrop(props: {
  label: string;
  hint?: ReactNode;
  onFiles: (files: readonly File[]) => void;
  onChoose?: () => void;
  multiple?: boolean;
  disabled?: boolean;
}) {
  const words = useWords();
  const { multiple = true, disabled = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0) props.onFiles(files);
  };
  const hover = (event: DragEvent) => {
    if (disabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      role="group"
      aria-label={props.label}
      className={css('zone', isOver && 'over')}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={event => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        if (!disabled) take(event.dataTransfer.files);
      }}
    >
      <Upload size={20} strokeWidth={1.5} aria-hidden />
      <div className={css('text')}>
        <p className={css('label')}>{props.label}</p>
        <p>{props.hint ?? words.ui.dropHere}</p>
      </div>
      <Button
        disabled={disabled}
        onPress={() => (props.onChoose ? props.onChoose() : input.current?.click())}
      >
        {words.ui.orChoose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        onChange={event => {
          take(event.target.files);
          // The same file may be chosen again after it was removed.
          event.target.value = '';
        }}
      />
    </div>
  );
}
