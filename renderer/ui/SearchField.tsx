import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './Field.module.css';
import { KeyHint } from './KeyHint.tsx';

const css = classes(sheet);

/** Narrows what is on screen. Escape empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onSubmit?: () => void;
  placeholder?: string;
  shortcut?: string;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const words = useWords();
  return (
    <AriaSearchField
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      onSubmit={() => props.onSubmit?.()}
      autoComplete="off"
      spellCheck="false"
    >
      <Group className={css('group')}>
        <span className={css('unit')}>
          <Search size={14} aria-hidden />
        </span>
        <Input
          className={css('input', 'search')}
          placeholder={props.placeholder ?? words.common.search}
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
        />
        {props.value === '' && props.shortcut !== undefined ? (
          <span className={css('unit')}>
            <KeyHint keys={props.shortcut} />
          </span>
        ) : (
          <Button className={css('affix')}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
