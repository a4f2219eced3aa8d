import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import type { Ref } from 'react';
import { taskProgress } from '../../../shared/records/task.ts';
import { roles } from '../../../shared/roles.ts';
import { SavedSearches } from '../../records/SavedSearches.tsx';
import { termChoices } from '../../records/terms.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ListViewJson, ordered, orders, type ListView } from './listView.ts';
import sheet from './Work.module.css';

const css = classes(sheet);
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
  const entry = (value: string | null, label: string, isOn: boolean, next: Partial<ListView>) => ({
    id: value ?? '-',
    label,
    ...(isOn ? { icon: Check } : {}),
    run: () => onView({ ...view, ...next }),
  });
  const whose = (value: ListView['assigned'], label: string) =>
    entry(value, label, assigned === value, { assigned: value });
  const whoseLabel =
    users.find(({ id }) => id === assigned)?.name ??
    roles.flatMap(role => (role === assigned ? [people.roles[role]] : []))[0] ??
    (assigned === 'nobody' ? says.nobody : says.anybody);
  const Direction = view.descending ? ArrowDown : ArrowUp;
  const on = new Set<Chip>();
  if (assigned === 'me') on.add('mine');
  if (isLate) on.add('late');
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
        <Menu
          size="small"
          label={
            progress === null
              ? says.anyProgress
              : progress === 'unfinished'
                ? says.waiting
                : says.progress[progress]
          }
          groups={[
            [
              entry('unfinished', says.waiting, progress === 'unfinished', {
                progress: 'unfinished',
              }),
              entry(null, says.anyProgress, progress === null, { progress: null }),
            ],
            taskProgress.map(state =>
              entry(state, says.progress[state], progress === state, { progress: state }),
            ),
          ]}
        />
        <Menu
          size="small"
          label={whoseLabel}
          groups={[
            [whose(null, says.anybody), whose('nobody', says.nobody)],
            users
              .filter(({ status }) => status === 'active')
              .map(({ id, name }) => whose(id, name)),
            roles.map(role => whose(role, people.roles[role])),
          ]}
        />
        <Menu
          size="small"
          label={type === null ? says.type : (speech.term('taskKinds', type) ?? type)}
          groups={[
            [entry(null, says.anyType, type === null, { type: null })],
            termChoices('taskKinds', language).map(({ value, label }) =>
              entry(value, label, type === value, { type: value }),
            ),
          ]}
        />
        <SavedSearches
          room="task"
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
    </div>
  );
}
