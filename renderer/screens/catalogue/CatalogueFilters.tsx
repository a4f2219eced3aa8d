import type { Ref } from 'react';
import { reviewStates } from '../../../shared/events/review.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { kindVocabulary } from '../../records/catalogue.ts';
import { ChoiceMenu, ListFilters, OrderMenu } from '../../records/list/ListFilters.tsx';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { termChoices } from '../../records/terms.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ListViewJson, ordered, orders, type ListView } from './listView.ts';

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
  const states = reviewStates.map(value => ({ value, label: reviewSays.states[value] }));
  return (
    <ListFilters
      label={says.filter}
      placeholder={says.of[type].filterPlaceholder}
      text={view.text}
      onText={text => onView({ ...view, text })}
      inputRef={props.inputRef}
      menus={
        <>
          <ChoiceMenu
            label={kind === null ? says.of[type].kind : (speech.term(vocabulary, kind) ?? kind)}
            any={says.anyKind}
            groups={[termChoices(vocabulary, language)]}
            value={kind}
            onChange={next => onView({ ...view, kind: next })}
          />
          <ChoiceMenu
            label={review === null ? reviewSays.label : reviewSays.states[review]}
            any={reviewSays.anyState}
            groups={[states]}
            value={review}
            onChange={next =>
              onView({ ...view, review: reviewStates.find(each => each === next) ?? null })
            }
          />
          <SavedSearches
            room={type}
            view={view}
            read={json => ListViewJson.safeParse(json).data ?? null}
            onApply={onView}
          />
        </>
      }
      order={
        <OrderMenu
          orders={orders}
          says={says.orders}
          order={view.order}
          descending={view.descending}
          onChange={order => onView(ordered(view, order))}
        />
      }
    >
      <FilterChips
        filters={[{ id: 'withdrawn', label: says.withdrawn }]}
        on={new Set(withdrawn ? ['withdrawn'] : [])}
        onChange={on => onView({ ...view, withdrawn: on.has('withdrawn') })}
      />
    </ListFilters>
  );
}
