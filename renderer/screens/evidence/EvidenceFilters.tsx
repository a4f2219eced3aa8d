import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import type { Ref } from 'react';
import { reviewStates } from '../../../shared/events/review.ts';
import { confidentialities } from '../../../shared/records/primitives.ts';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { termChoices } from '../../records/terms.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import type { Choice } from '../../ui/choices.ts';
import { classes } from '../../ui/classes.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Evidence.module.css';
import { ListViewJson, ordered, type ListView } from './listView.ts';

const css = classes(sheet);
const chips = ['unlinked', 'withdrawn'] as const;
const orders = ['number', 'title', 'date', 'size'] as const;

/** What narrows the list and in which order it stands. */
export function EvidenceFilters(props: {
  view: ListView;
  onView: (view: ListView) => void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const words = useWords();
  const { evidence: says } = words;
  const { language } = useFormat();
  const speech = useSpeech();
  const { view, onView } = props;
  const { type, confidentiality, unlinked, withdrawn, review } = view;
  const shortAccess = confidentialities.map(value => ({ value, label: says.access[value] }));
  return (
    <div className={css('filters')}>
      <SearchField
        label={says.filter}
        placeholder={says.filterPlaceholder}
        shortcut="/"
        value={view.text}
        onChange={text => onView({ ...view, text })}
        inputRef={props.inputRef}
      />
      <div className={css('chips')}>
        <ChoiceMenu
          label={type === null ? says.type : (speech.term('documentTypes', type) ?? type)}
          any={says.anyType}
          choices={termChoices('documentTypes', language)}
          value={type}
          onChange={next => onView({ ...view, type: next })}
        />
        <ChoiceMenu
          label={
            shortAccess.find(each => each.value === confidentiality)?.label ?? says.confidentiality
          }
          any={says.anyConfidentiality}
          choices={shortAccess}
          value={confidentiality}
          onChange={next => onView({ ...view, confidentiality: next })}
        />
        <ChoiceMenu
          label={review === null ? words.review.label : words.review.states[review]}
          any={words.review.anyState}
          choices={reviewStates.map(value => ({ value, label: words.review.states[value] }))}
          value={review}
          onChange={next =>
            onView({ ...view, review: reviewStates.find(each => each === next) ?? null })
          }
        />
        <SavedSearches
          room="evidence"
          view={view}
          read={json => ListViewJson.safeParse(json).data ?? null}
          onApply={onView}
        />
        <span className={css('grow')} />
        <OrderMenu view={view} onView={onView} />
      </div>
      <FilterChips
        filters={chips.map(id => ({ id, label: says.chips[id] }))}
        on={new Set(chips.filter(id => ({ unlinked, withdrawn })[id]))}
        onChange={on =>
          onView({ ...view, unlinked: on.has('unlinked'), withdrawn: on.has('withdrawn') })
        }
      />
    </div>
  );
}

/** One of a vocabulary or any; the button says which. */
function ChoiceMenu(props: {
  label: string;
  any: string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const entry = (value: string | null, label: string) => ({
    id: value ?? '-',
    label,
    ...(props.value === value ? { icon: Check } : {}),
    run: () => props.onChange(value),
  });
  return (
    <Menu
      size="small"
      label={props.label}
      groups={[
        [entry(null, props.any)],
        props.choices.map(choice => entry(choice.value, choice.label)),
      ]}
    />
  );
}

function OrderMenu(props: { view: ListView; onView: (view: ListView) => void }) {
  const { evidence: says } = useWords();
  const { view, onView } = props;
  const Direction = view.descending ? ArrowDown : ArrowUp;
  return (
    <Menu
      size="small"
      label={`${says.orders[view.order]} ${view.descending ? '↓' : '↑'}`}
      groups={[
        orders.map(order => ({
          id: order,
          label: says.orders[order],
          ...(view.order === order ? { icon: Direction } : {}),
          run: () => onView(ordered(view, order)),
        })),
      ]}
    />
  );
}
