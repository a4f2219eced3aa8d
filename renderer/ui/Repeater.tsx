import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { focusField } from './formProblems.ts';
import { IconButton } from './IconButton.tsx';
import { LiveText } from './LiveText.tsx';
import { moved, replaced, without } from './rows.ts';
import sheet from './Repeater.module.css';

const css = classes(sheet);

/**
 * Rows of the same fields: names, documents, legs. Rows are added, removed and moved by button or by
 * Alt+arrow inside a row; focus goes along with the row, and what happened is read out.
 */
export function Repeater<Row>(props: {
  label: string;
  /** Where a heading above says the same */
  labelHidden?: boolean;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A fresh row with a key of its own */
  blank: () => Row;
  onChange: (rows: readonly Row[]) => void;
  children: (row: Row, onRow: (row: Row) => void, index: number) => ReactNode;
  addLabel?: string;
  /** Fewer rows than this cannot be reached by removing. */
  atLeast?: number;
  sortable?: boolean;
}) {
  const words = useWords();
  const { rows, keyOf, onChange, atLeast = 0, sortable = true } = props;
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  const [said, say] = useState('');

  useEffect(() => {
    const key = focusNext.current;
    if (key === null) return;
    focusNext.current = null;
    const row = [...(list.current?.children ?? [])].find(
      child => child instanceof HTMLElement && child.dataset['row'] === key,
    );
    if (row instanceof HTMLElement) focusField(row);
  }, [rows]);

  const move = (from: number, by: number) => {
    const after = moved(rows, from, by);
    if (after === rows) return;
    onChange(after);
    say(words.ui.rowMoved(from + by + 1));
  };
  const remove = (index: number) => {
    const after = without(rows, index);
    const neighbour = after[Math.min(index, after.length - 1)];
    focusNext.current = neighbour === undefined ? null : keyOf(neighbour);
    onChange(after);
    say(words.ui.rowRemoved);
  };
  const add = () => {
    const row = props.blank();
    focusNext.current = keyOf(row);
    onChange([...rows, row]);
    say(words.ui.rowAdded);
  };
  const moveByKey = (event: KeyboardEvent, index: number) => {
    if (!sortable || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
      return;
    event.preventDefault();
    event.stopPropagation();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <fieldset className={css('repeater')}>
      <legend className={css(props.labelHidden === true ? 'hidden' : 'legend')}>
        {props.label}
      </legend>
      <ol className={css('rows')} ref={list}>
        {rows.map((row, index) => (
          <li
            key={keyOf(row)}
            data-row={keyOf(row)}
            className={css('row')}
            onKeyDownCapture={event => moveByKey(event, index)}
          >
            <span className={css('number')} aria-hidden>
              {index + 1}
            </span>
            <div
              className={css('fields')}
              role="group"
              aria-label={words.ui.rowNumber(index + 1, rows.length)}
            >
              {props.children(row, next => onChange(replaced(rows, index, next)), index)}
            </div>
            <div className={css('tools')}>
              {sortable && rows.length > 1 && (
                <>
                  <IconButton
                    name={words.ui.moveUp}
                    icon={ArrowUp}
                    shortcut="Alt+ArrowUp"
                    disabled={index === 0}
                    onPress={() => move(index, -1)}
                  />
                  <IconButton
                    name={words.ui.moveDown}
                    icon={ArrowDown}
                    shortcut="Alt+ArrowDown"
                    disabled={index === rows.length - 1}
                    onPress={() => move(index, 1)}
                  />
                </>
              )}
              {rows.length > atLeast && (
                <IconButton
                  name={words.ui.removeItem(words.ui.rowNumber(index + 1, rows.length))}
                  icon={X}
                  onPress={() => remove(index)}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <Button variant="quiet" icon={Plus} onPress={add}>
        {props.addLabel ?? words.ui.addRow}
      </Button>
      <LiveText>{said}</LiveText>
    </fieldset>
  );
}
