import { Pause, Play, Trash2, UserCog } from 'lucide-react';
import type { UserView } from '../../../shared/contract/users.ts';
import type { UserStatus } from '../../../shared/events/users.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { Badge, StatusMark, type Signal } from '../../ui/StatusMark.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What can be done to a user; its sentences stand under the same name. */
export type Deed = 'changeRoles' | 'suspend' | 'reinstate' | 'remove';

const deeds: Readonly<Record<UserStatus, readonly Deed[]>> = {
  active: ['changeRoles', 'suspend', 'remove'],
  suspended: ['changeRoles', 'reinstate', 'remove'],
  removed: [],
};
const icons = { changeRoles: UserCog, suspend: Pause, reinstate: Play, remove: Trash2 } as const;
const signals: Readonly<Record<UserStatus, Signal>> = {
  active: 'approved',
  suspended: 'review',
  removed: 'plain',
};

/** Everybody who ever was enrolled. `onDeed: null` for who may only look. */
export function PeopleTable(props: {
  users: readonly UserView[];
  onDeed: ((deed: Deed, user: UserView) => void) | null;
}) {
  const { people: says } = useWords();
  const format = useFormat();
  const { onDeed } = props;
  const entriesOf = (user: UserView, from: readonly Deed[]): MenuEntry[] =>
    onDeed === null || user.isSelf
      ? []
      : deeds[user.status]
          .filter(deed => from.includes(deed))
          .map(deed => ({
            id: deed,
            label: says[deed].open,
            icon: icons[deed],
            danger: deed === 'remove',
            run: () => onDeed(deed, user),
          }));
  const actions: Column<UserView> = {
    id: 'actions',
    label: says.actions,
    align: 'end',
    cell: user => {
      const groups = [
        entriesOf(user, ['changeRoles', 'suspend', 'reinstate']),
        entriesOf(user, ['remove']),
      ];
      const isIdle = groups.every(group => group.length === 0);
      return isIdle ? null : (
        <Menu name={says.actionsFor(user.name)} size="small" groups={groups} />
      );
    },
  };
  const columns: readonly Column<UserView>[] = [
    {
      id: 'name',
      label: says.name,
      isRowName: true,
      order: (one, other) => one.name.localeCompare(other.name, format.language),
      cell: user => (
        <Inline>
          <bdi>{user.name}</bdi>
          {user.isSelf && <Badge signal="accent" word={says.you} />}
        </Inline>
      ),
    },
    {
      id: 'roles',
      label: says.rolesOf,
      cell: user => user.roles.map(role => says.roles[role]).join(', '),
    },
    {
      id: 'standing',
      label: says.standing,
      cell: user => <StatusMark signal={signals[user.status]} word={says.statuses[user.status]} />,
    },
    {
      id: 'since',
      label: says.since,
      order: (one, other) => one.enrolledAt.localeCompare(other.enrolledAt),
      cell: user => format.moment(user.enrolledAt),
    },
    {
      id: 'changed',
      label: says.changed,
      cell: ({ changed }) =>
        changed && (
          <Stack gap="tight">
            {changed.reason}
            <Second small>{says.changedBy(changed.who, format.moment(changed.at))}</Second>
          </Stack>
        ),
    },
    ...(onDeed === null ? [] : [actions]),
  ];
  return (
    <DataTable caption={says.list} columns={columns} rows={props.users} keyOf={user => user.id} />
  );
}
