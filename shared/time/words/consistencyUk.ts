/** Що може знайти порівняння двох контрольних точок, одним реченням. */
export const consistencyUk = {
  'consistency/unreadable': 'Файл із доведенням неможливо прочитати.',
  'consistency/kept-unreadable': 'Збережену контрольну точку неможливо прочитати.',
  'consistency/other-checkpoint': 'Доведення починається з іншої точки, ніж та, яку зберегли.',
  'consistency/other-vault': 'Ці дві точки з різних сховищ.',
  'consistency/bad-signature': 'Одну з точок підписано не тим ключем, який називає доведення.',
  'consistency/not-extended':
    'Новіший журнал не починається зі старішого: щось змінено, додано або прибрано.',
} as const;
