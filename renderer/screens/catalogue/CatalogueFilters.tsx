import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import type { Ref } from 'react';
import { reviewStates } from '../../../shared/events/review.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { kindVocabulary } from '../../records/catalogue.ts';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { termChoices } from '../../records/terms.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Catalogue.module.css';
import { ListViewJson, ordered, orders, type ListView } from './listView.ts';

const css = classes(sheet);

/** What narrows the list and in which order it stands. */
export function CatalogueFilters(props: {
  type: Catalogued;
  view: ListView;
  onView: (view: ListView) => void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const { catalogue: says, review: reviewSays } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const { type, view, onView } = props;
  const { kind, review, withdrawn } = view;
  const vocabulary = kindVocabulary[type];
  const entry = (value: string | null, label: string, isOn: boolean, next: Partial<ListView>) => ({
    id: value ?? '-',
    label,
    ...(isOn ? { icon: Check } : {}),
    run: () => onView({ ...view, ...next }),
  });
  const Direction = view.descending ? ArrowDown : ArrowUp;
  return (
    <div className={css('filters')}>
      <SearchField
        label={says.filter}
        placeholder={says.of[type].filterPlaceholder}
        shortcut="/"
        value={view.text}
        onChange={text => onView({ ...view, text })}
        inputRef={props.inputRef}
      />
      <div className={css('chips')}>
        <Menu
          size="small"
          label={kind === null ? says.of[type].kind : (speech.term(vocabulary, kind) ?? kind)}
          groups={[
            [entry(null, says.anyKind, kind === null, { kind: null })],
            termChoices(vocabulary, language).map(({ value, label }) =>
              entry(value, label, kind === value, { kind: value }),
            ),
          ]}
        />
        <Menu
          size="small"
          label={review === null ? reviewSays.label : reviewSays.states[review]}
          groups={[
            [entry(null, reviewSays.anyState, review === null, { review: null })],
            reviewStates.map(state =>
              entry(state, reviewSays.states[state], review === state, { review: state }),
            ),
          ]}
        />
        <SavedSearches
          room={type}
          view={view}
          read={json => ListViewJson.safeParse(json).data ?? null}
          onApply={onView}
        />
        <span className={css('grow')} />
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
      </div>
      <FilterChips
        filters={[{ id: 'withdrawn', label: says.withdrawn }]}
        on={new Set(withdrawn ? ['withdrawn'] : [])}
        onChange={on => onView({ ...view, withdrawn: on.has('withdrawn') })}
      />
    </div>
  );
}
