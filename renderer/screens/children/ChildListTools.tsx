import { ArrowDownNarrowWide, ArrowUpNarrowWide, SlidersHorizontal } from 'lucide-react';
import { useId, useState, type Ref } from 'react';
import type { ChildFilter } from '../../../shared/contract/records.ts';
import { reviewStates } from '../../../shared/events/review.ts';
import { episodeForms } from '../../../shared/vocabulary/episodeKind.ts';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { classes } from '../../ui/classes.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { filtersOn, SavedChildList, type ListState } from '../../records/childList.ts';
import sheet from './Children.module.css';

const css = classes(sheet);
const orders = ['number', 'name', 'birth', 'changed'] as const;
type ChipId = 'unproven' | 'unlocated' | 'overdue' | 'withdrawn';

/** What narrows and orders the list. */
export function ChildListTools(props: {
  state: ListState;
  onChange: (change: Partial<ListState>) => void;
  text: string;
  onText: (text: string) => void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const words = useWords();
  const { list } = words.children;
  const id = useId();
  const { filter, order, descending } = props.state;
  const count = filtersOn(filter);
  const [isOpen, setOpen] = useState(count > 0);
  const narrow = (change: Partial<ChildFilter>) =>
    props.onChange({ filter: { ...filter, ...change }, place: null });
  return (
    <div className={css('tools')}>
      <div className={css('line')}>
        <div className={css('search')}>
          <SearchField
            label={list.filter}
            placeholder={list.filter}
            shortcut="/"
            value={props.text}
            onChange={props.onText}
            inputRef={props.inputRef}
          />
        </div>
        <button
          type="button"
          className={css('filters')}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <SlidersHorizontal size={14} aria-hidden />
          {count === 0 ? list.filters : list.filtersOn(count)}
        </button>
      </div>
      <div id={id} hidden={!isOpen} className={css('more')}>
        <div>
          <SavedSearches
            room="child"
            view={{ filter: { ...filter, text: props.text }, order, descending }}
            read={json => SavedChildList.safeParse(json).data ?? null}
            onApply={saved =>
              props.onChange({ ...saved, place: null, asked: props.state.asked + 1 })
            }
          />
        </div>
        <Chips filter={filter} onChange={narrow} />
        <div className={css('selects')}>
          <Select
            label={list.form}
            choices={[
              { value: 'any', label: list.anyForm },
              ...episodeForms.map(value => ({ value, label: list.forms[value] })),
            ]}
            value={filter.form ?? 'any'}
            onChange={next => narrow({ form: next === 'any' ? null : next })}
          />
          <TermSelect
            label={list.caseStatus}
            vocabulary="caseStatuses"
            value={filter.caseStatus}
            onChange={caseStatus => narrow({ caseStatus })}
          />
          <TermSelect
            label={list.country}
            vocabulary="countries"
            value={filter.country}
            onChange={country => narrow({ country })}
          />
          <Select
            label={words.review.filter}
            choices={[
              { value: 'any', label: words.review.anyState },
              ...reviewStates.map(value => ({ value, label: words.review.states[value] })),
            ]}
            value={filter.review ?? 'any'}
            onChange={next => narrow({ review: next === 'any' ? null : next })}
          />
        </div>
        <div className={css('order')}>
          <Select
            label={list.order}
            choices={orders.map(value => ({ value, label: list.orders[value] }))}
            value={order}
            onChange={next => props.onChange({ order: next, place: null })}
          />
          <IconButton
            name={descending ? list.descending : list.ascending}
            icon={descending ? ArrowDownNarrowWide : ArrowUpNarrowWide}
            onPress={() => props.onChange({ descending: !descending, place: null })}
          />
        </div>
      </div>
    </div>
  );
}

function Chips(props: { filter: ChildFilter; onChange: (change: Partial<ChildFilter>) => void }) {
  const { list } = useWords().children;
  const { filter, onChange } = props;
  const on = new Set<ChipId>([
    ...(filter.unproven ? (['unproven'] as const) : []),
    ...(filter.unlocated ? (['unlocated'] as const) : []),
    ...(filter.overdue ? (['overdue'] as const) : []),
    ...(filter.status === 'withdrawn' ? (['withdrawn'] as const) : []),
  ]);
  return (
    <FilterChips<ChipId>
      filters={[
        { id: 'unproven', label: list.unproven },
        { id: 'unlocated', label: list.unlocated },
        { id: 'overdue', label: list.overdue },
        { id: 'withdrawn', label: list.withdrawn },
      ]}
      on={on}
      onChange={next =>
        onChange({
          unproven: next.has('unproven'),
          unlocated: next.has('unlocated'),
          overdue: next.has('overdue'),
          status: next.has('withdrawn') ? 'withdrawn' : 'active',
        })
      }
    />
  );
}
