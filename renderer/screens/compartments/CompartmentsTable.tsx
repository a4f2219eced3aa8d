import { FilePlus2, UserMinus, UserPlus, UserRoundPlus } from 'lucide-react';
import { useLocation } from 'wouter';
import type { CompartmentView } from '../../../shared/contract/compartments.ts';
import { addresses } from '../../addresses.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Second, Stack } from '../../ui/Layout.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What can be done to those who belong; its sentences stand under the same name. */
export type Deed = 'add' | 'remove';

/** One row a compartment; those outside see numbers, people and how much, and no name. */
export function CompartmentsTable(props: {
  compartments: readonly CompartmentView[];
  mayChange: boolean;
  mayRecord: boolean;
  onDeed: (deed: Deed, compartment: CompartmentView) => void;
}) {
  const { compartments: says } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { mayChange, mayRecord, onDeed } = props;
  const groupsOf = (row: CompartmentView): MenuEntry[][] => {
    if (!row.isMember) return [];
    const adding: MenuEntry = {
      id: 'evidence',
      label: says.addEvidence,
      icon: FilePlus2,
      run: () => go(addresses.addSealedEvidence(row.id)),
    };
    const child: MenuEntry = {
      id: 'child',
      label: says.addChild,
      icon: UserRoundPlus,
      run: () => go(addresses.newChildIn(row.id)),
    };
    const people: MenuEntry[] = [
      { id: 'add', label: says.add.open, icon: UserPlus, run: () => onDeed('add', row) },
    ];
    if (row.members.length > 1) {
      people.push({
        id: 'remove',
        label: says.remove.open,
        icon: UserMinus,
        danger: true,
        run: () => onDeed('remove', row),
      });
    }
    return [mayRecord ? [adding, child] : [], mayChange ? people : []].filter(
      group => group.length > 0,
    );
  };
  const columns: readonly Column<CompartmentView>[] = [
    {
      id: 'number',
      label: says.number,
      isRowName: true,
      order: (one, other) => one.number - other.number,
      cell: row => says.label(row.number),
    },
    {
      id: 'name',
      label: says.name,
      cell: row =>
        row.name === null ? (
          <StatusMark signal="sealed" word={says.nameSealed} />
        ) : (
          <bdi>{row.name}</bdi>
        ),
    },
    {
      id: 'people',
      label: says.people,
      cell: row =>
        row.members.length === 0 ? (
          <StatusMark signal="fault" word={says.nobody} />
        ) : (
          row.members.map(({ name }) => name).join(', ')
        ),
    },
    {
      id: 'entries',
      label: says.entries,
      align: 'end',
      cell: row => format.number(row.entries),
    },
    {
      id: 'made',
      label: says.made,
      cell: row => (
        <Stack gap="tight">
          {row.madeBy}
          <Second small>{format.moment(row.madeAt)}</Second>
        </Stack>
      ),
    },
    {
      id: 'actions',
      label: says.actions,
      align: 'end',
      cell: row => {
        const groups = groupsOf(row);
        return groups.length === 0 ? null : (
          <Menu name={says.actionsFor(row.number)} size="small" groups={groups} />
        );
      },
    },
  ];
  return (
    <DataTable
      caption={says.list}
      columns={columns}
      rows={props.compartments}
      keyOf={row => row.id}
    />
  );
}
