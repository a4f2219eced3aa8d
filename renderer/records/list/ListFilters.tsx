import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { Choice } from '../../ui/choices.ts';
import { classes } from '../../ui/classes.ts';
import { Menu } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import sheet from './List.module.css';

const css = classes(sheet);

/** What narrows a list: words, then menus with the order at their end, then what is on or off. */
export function ListFilters(props: {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  inputRef: Ref<HTMLInputElement>;
  menus: ReactNode;
  order: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={css('filters')}>
      <SearchField
        label={props.label}
        placeholder={props.placeholder}
        shortcut="/"
        value={props.text}
        onChange={props.onText}
        inputRef={props.inputRef}
      />
      <div className={css('menus')}>
        {props.menus}
        <span className={css('grow')} />
        {props.order}
      </div>
      {props.children}
    </div>
  );
}

/** One of several or any; the button says which. Groups of choices are parted by a line. */
export function ChoiceMenu(props: {
  label: string;
  any: string | null;
  groups: readonly (readonly Choice[])[];
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const entry = (value: string | null, label: string) => ({
    id: value ?? '-',
    label,
    ...(props.value === value ? { icon: Check } : {}),
    run: () => props.onChange(value),
  });
  const chosen = props.groups.map(group => group.map(({ value, label }) => entry(value, label)));
  return (
    <Menu
      size="small"
      label={props.label}
      groups={props.any === null ? chosen : [[entry(null, props.any)], ...chosen]}
    />
  );
}

/** In which order the list stands; choosing the one it has turns it round. */
export function OrderMenu<Order extends string>(props: {
  orders: readonly Order[];
  says: Readonly<Record<Order, string>>;
  order: Order;
  descending: boolean;
  onChange: (order: Order) => void;
}) {
  const { says, order, descending } = props;
  const Direction = descending ? ArrowDown : ArrowUp;
  return (
    <Menu
      size="small"
      label={`${says[order]} ${descending ? '↓' : '↑'}`}
      groups={[
        props.orders.map(id => ({
          id,
          label: says[id],
          ...(order === id ? { icon: Direction } : {}),
          run: () => props.onChange(id),
        })),
      ]}
    />
  );
}
