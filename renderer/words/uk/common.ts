import { ukrainian } from '../plural.ts';

/** Words that every screen may need. */
export const common = {
  productName: 'Літопис',
  save: 'Зберегти',
  record: 'Записати',
  cancel: 'Скасувати',
  close: 'Закрити',
  back: 'Назад',
  next: 'Далі',
  edit: 'Редагувати',
  add: 'Додати',
  remove: 'Прибрати',
  open: 'Відкрити',
  search: 'Пошук',
  retry: 'Спробувати ще раз',
  undo: 'Повернути',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  more: 'Більше',
  yes: 'Так',
  no: 'Ні',
  unknown: 'невідомо',
  none: 'немає',
  withheld: 'вилучено',
  erased: 'стерто',
  loading: 'Завантаження…',
  records: (count: number) =>
    ukrainian(count, { one: '# запис', few: '# записи', many: '# записів', other: '# запису' }),
  files: (count: number) =>
    ukrainian(count, { one: '# файл', few: '# файли', many: '# файлів', other: '# файлу' }),
};
