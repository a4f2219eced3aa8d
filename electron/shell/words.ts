import { app } from 'electron';

/** The few sentences that main itself says, before or without the page. */
const words = {
  uk: {
    title: 'Літопис',
    vaultFails: 'Процес сховища щоразу зупиняється.',
    vaultFailsDetail:
      'Записане не втрачено: сховище зберігає кожну завершену дію. Перезапустіть комп’ютер і відкрийте Літопис знову; якщо це повториться, перевірте сховище командою litopys verify.',
  },
  en: {
    title: 'Litopys',
    vaultFails: 'The vault process keeps stopping.',
    vaultFailsDetail:
      'Nothing recorded is lost: the vault keeps every finished action. Restart the computer and open Litopys again; if it happens again, check the vault with the command litopys verify.',
  },
} as const;

/** In the language of the system, Ukrainian where it is neither. Only after `ready`. */
export function ownWords(): (typeof words)[keyof typeof words] {
  return app.getLocale().startsWith('en') ? words.en : words.uk;
}

/** The only titles a window may have: a title is seen by the whole desktop. */
export const titles: readonly string[] = [words.uk.title, words.en.title];
