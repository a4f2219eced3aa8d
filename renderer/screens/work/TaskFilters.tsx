import type { Ref } from 'react';
import { TaskFilter } from '../../../shared/contract/tasks.ts';
import { taskProgress } from '../../../shared/records/task.ts';
import { roles } from '../../../shared/roles.ts';
import { ChoiceMenu, ListFilters, OrderMenu } from '../../records/list/ListFilters.tsx';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { termChoices } from '../../records/terms.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ListViewJson, ordered, orders, type ListView } from './listView.ts';

type Chip = 'mine' | 'late';

/** What narrows the list and in which order it stands. */
export function TaskFilters(props: {
  view: ListView;
  onView: (view: ListView) => void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const { work: says, people } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const users = useVaultQuery(vault.user.list, {}).data ?? [];
  const { view, onView } = props;
  const { type, progress, assigned, isLate } = view;
  const whoseLabel =
    users.find(({ id }) => id === assigned)?.name ??
    roles.flatMap(role => (role === assigned ? [people.roles[role]] : []))[0] ??
    (assigned === 'nobody' ? says.nobody : says.anybody);
  const on = new Set<Chip>();
  if (assigned === 'me') on.add('mine');
  if (isLate) on.add('late');
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
            label={
              progress === null
                ? says.anyProgress
                : progress === 'unfinished'
                  ? says.waiting
                  : says.progress[progress]
            }
            any={says.anyProgress}
            groups={[
              [{ value: 'unfinished', label: says.waiting }],
              taskProgress.map(value => ({ value, label: says.progress[value] })),
            ]}
            value={progress}
            onChange={next => onView({ ...view, progress: TaskFilter.shape.progress.parse(next) })}
          />
          <ChoiceMenu
            label={whoseLabel}
            any={says.anybody}
            groups={[
              [{ value: 'nobody', label: says.nobody }],
              users
                .filter(({ status }) => status === 'active')
                .map(({ id, name }) => ({ value: id, label: name })),
              roles.map(role => ({ value: role, label: people.roles[role] })),
            ]}
            value={assigned}
            onChange={next => onView({ ...view, assigned: TaskFilter.shape.assigned.parse(next) })}
          />
          <ChoiceMenu
            label={type === null ? says.type : (speech.term('taskKinds', type) ?? type)}
            any={says.anyType}
            groups={[termChoices('taskKinds', language)]}
            value={type}
            onChange={next => onView({ ...view, type: next })}
          />
          <SavedSearches
            room="task"
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
      <FilterChips<Chip>
        filters={[
          { id: 'mine', label: says.chips.mine },
          { id: 'late', label: says.chips.late },
        ]}
        on={on}
        onChange={now => {
          const isMine = now.has('mine');
          const stays = assigned === 'me' ? null : assigned;
          onView({ ...view, assigned: isMine ? 'me' : stays, isLate: now.has('late') });
        }}
      />
    </ListFilters>
  );
}
