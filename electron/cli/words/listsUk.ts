import type { Contract } from '../../../shared/contract/index.ts';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { ListedChild, OpenedList } from '../../../shared/contract/lists.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { numberIn } from './numbers.ts';

const n = numberIn('uk');
const standings = {
  new: 'новий',
  same: 'уже є',
  maybe: 'можливо, вже є',
  change: 'нове про відому дитину',
  error: 'помилка',
} as const;

/** Імпорт списків дітей. */
export const listsUk = {
  listRow: ({ sheet, row, names, birth, standing, issues }: ListedChild): string =>
    `${[sheet, row].filter(Boolean).join(':')}  ${standings[standing]}  ${[names[0]?.family, names[0]?.given, names[0]?.patronymic].filter(Boolean).join(' ')}  ${birth?.edtf ?? birth?.raw ?? ''}  ${issues.map(({ code }) => code).join(' ')}`.trimEnd(),
  listCounts: ({ all, standing, outcome }: OpenedList['counts']): string =>
    `Рядків: ${n(all)}; нових: ${n(standing.new)}, уже є: ${n(standing.same)}, можливо, вже є: ${n(standing.maybe)}, з новим про відому дитину: ${n(standing.change)}, з помилкою: ${n(standing.error)}. Чекають на рішення: ${n(outcome.decision)}. Нічого не записано.`,
  listImported: ({
    batch,
    evidence,
    created,
    added,
    same,
    left,
    errors,
  }: OutputOf<Contract['list']['import']>): string =>
    `Записано дітей: ${n(created)}; додано до відомих: ${n(added)}; уже були: ${n(same)}; залишено: ${n(left)}; з помилками: ${n(errors)}. Файл: ${numberLabel('evidence', evidence)}. Скасувати: litopys list undo VAULT ${batch} --reason TEXT`,
  listBatch: ({
    batch,
    at,
    who,
    created,
    added,
    isUndone,
  }: OutputOf<Contract['list']['batches']>[number]): string =>
    `${batch}  ${at}  ${who}\n  дітей: ${n(created)}; додано до відомих: ${n(added)}${isUndone ? '; скасовано' : ''}`,
  noBatches: 'Списків не імпортовано.',
  listUndone: (withdrawn: number, kept: number): string =>
    `Вилучено записів: ${n(withdrawn)}. Залишено змінених після імпорту: ${n(kept)}. Файл залишився серед доказів.`,
};
