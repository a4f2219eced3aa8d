import type { Ref } from 'react';
import { reviewStates } from '../../../shared/events/review.ts';
import { confidentialities } from '../../../shared/records/primitives.ts';
import { ChoiceMenu, ListFilters, OrderMenu } from '../../records/list/ListFilters.tsx';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { termChoices } from '../../records/terms.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ListViewJson, ordered, type ListView } from './listView.ts';

const chips = ['unlinked', 'withdrawn'] as const;
const orders = ['number', 'title', 'date', 'size'] as const;

/** What narrows the list and in which order it stands. */
export function EvidenceFilters(props: {
  view: ListView;
  onView: (view: ListView) => void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const { evidence: says, review: reviewSays } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const { view, onView } = props;
  const { type, confidentiality, unlinked, withdrawn, review } = view;
  const shortAccess = confidentialities.map(value => ({ value, label: says.access[value] }));
  const states = reviewStates.map(value => ({ value, label: reviewSays.states[value] }));
  return (
    <ListFilters
      label={says.filter}
      placeholder={says.filterPlaceholder}
      text={view.text}
      onText={text => onView({ ...view, text })}
      inputRef={props.inputRef}
      menus={
        <>
          <ChoiceMenu
            label={type === null ? says.type : (speech.term('documentTypes', type) ?? type)}
            any={says.anyType}
            groups={[termChoices('documentTypes', language)]}
            value={type}
            onChange={next => onView({ ...view, type: next })}
          />
          <ChoiceMenu
            label={
              shortAccess.find(each => each.value === confidentiality)?.label ??
              says.confidentiality
            }
            any={says.anyConfidentiality}
            groups={[shortAccess]}
            value={confidentiality}
            onChange={next => onView({ ...view, confidentiality: next })}
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
            room="evidence"
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
        filters={chips.map(id => ({ id, label: says.chips[id] }))}
        on={new Set(chips.filter(id => ({ unlinked, withdrawn })[id]))}
        onChange={on =>
          onView({ ...view, unlinked: on.has('unlinked'), withdrawn: on.has('withdrawn') })
        }
      />
    </ListFilters>
  );
}
