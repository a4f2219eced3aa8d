import * as z from 'zod';
import { TaskFilter, TaskOrder } from '../../../shared/contract/tasks.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';

/** As a saved search keeps it. */
export const ListViewJson = z.object({
  text: z.string(),
  progress: TaskFilter.shape.progress,
  assigned: TaskFilter.shape.assigned,
  type: z.string().nullable(),
  isLate: z.boolean(),
  order: TaskOrder,
  descending: z.boolean(),
});

type Asked = InputOf<Contract['task']['list']>;

/** How the reader has set the list. */
export type ListView = Readonly<{
  text: string;
  progress: Asked['filter']['progress'];
  assigned: Asked['filter']['assigned'];
  type: string | null;
  isLate: boolean;
  order: Asked['order'];
  descending: boolean;
}>;

export const orders = ['due', 'priority', 'number', 'changed'] as const;

export const firstView: ListView = {
  text: '',
  progress: 'unfinished',
  assigned: null,
  type: null,
  isLate: false,
  order: 'due',
  descending: false,
};

const pageSize = 100;

/** What is asked of the vault for a page of the list so set. */
export function questionOf(view: ListView, today: string, cursor: string | null): Asked {
  const { text, progress, assigned, type, isLate, order, descending } = view;
  return {
    filter: {
      text: text.trim().slice(0, 500),
      status: 'active',
      progress: isLate ? 'unfinished' : progress,
      assigned,
      type,
      dueBefore: isLate ? today : null,
    },
    order,
    descending,
    cursor,
    limit: pageSize,
  };
}

/** Whether anything is left out: an empty list then means "nothing fits", not "nothing there". */
export function isNarrowed(view: ListView): boolean {
  const { text, progress, assigned, type, isLate } = view;
  return text.trim() !== '' || progress !== null || assigned !== null || type !== null || isLate;
}

/** Everything in sight again; order stays. */
export function widened({ order, descending }: ListView): ListView {
  return { ...firstView, progress: null, order, descending };
}

/** Choosing the order one has already turns it round; changes and numbers begin with the newest. */
export function ordered(view: ListView, order: ListView['order']): ListView {
  const isNewestFirst = order === 'changed' || order === 'number';
  const descending = view.order === order ? !view.descending : isNewestFirst;
  return { ...view, order, descending };
}
