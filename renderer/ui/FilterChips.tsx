import { Check, X } from 'lucide-react';
import { useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import sheet from './FilterChips.module.css';

const css = classes(sheet);

export type Filter<Id extends string> = Readonly<{
  id: Id;
  label: string;
  /** How many it would leave, written in the reader's language */
  count?: string;
}>;

/** Filters that are on or off, in sight of the list they narrow. */
export function FilterChips<Id extends string>(props: {
  filters: readonly Filter<Id>[];
  on: ReadonlySet<Id>;
  onChange: (on: ReadonlySet<Id>) => void;
  label?: string;
}) {
  const words = useWords();
  const toggle = (id: Id) => {
    const after = new Set(props.on);
    if (!after.delete(id)) after.add(id);
    props.onChange(after);
  };
  return (
    <div className={css('chips')} role="group" aria-label={props.label ?? words.ui.filters}>
      {props.filters.map(filter => {
        const isOn = props.on.has(filter.id);
        return (
          <button
            key={filter.id}
            type="button"
            className={css('chip')}
            aria-pressed={isOn}
            onClick={() => toggle(filter.id)}
          >
            {isOn && <Check size={12} strokeWidth={2.5} aria-hidden />}
            {filter.label}
            {filter.count !== undefined && <span className={css('count')}>{filter.count}</span>}
          </button>
        );
      })}
      {props.on.size > 0 && (
        <Button variant="quiet" size="small" icon={X} onPress={() => props.onChange(new Set())}>
          {words.ui.clearFilters}
        </Button>
      )}
    </div>
  );
}
