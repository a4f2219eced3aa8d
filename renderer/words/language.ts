/** The languages every sentence exists in. */
export type Language = 'uk' | 'en';

export const languages: readonly Language[] = ['uk', 'en'];

/** The locale that dates, numbers and sorting follow. British English: day before month, 24 hours. */
export const localeOf: Readonly<Record<Language, string>> = { uk: 'uk-UA', en: 'en-GB' };

/** The languages named in themselves, so that a reader lost in the other one finds the way back. */
export const languageNames: Readonly<Record<Language, string>> = {
  uk: 'Українська',
  en: 'English',
};
