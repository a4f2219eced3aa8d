import { localeOf, type Language } from './language.ts';

/** Ukrainian needs all four forms (`other` is for fractions); English needs two. */
export type PluralForms = Readonly<{ one: string; few?: string; many?: string; other: string }>;

const rules = {
  uk: new Intl.PluralRules(localeOf.uk),
  en: new Intl.PluralRules(localeOf.en),
};
const numbers = {
  uk: new Intl.NumberFormat(localeOf.uk),
  en: new Intl.NumberFormat(localeOf.en),
};

/**
 * The form of a noun that goes with a count (CLDR plural rules), the number written before it
 * where the form says `#`: `plural('uk', 3, { one: '# дитина', few: '# дитини', … })`.
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = rules[language].select(count);
  const form =
    rule === 'one'
      ? forms.one
      : rule === 'few'
        ? (forms.few ?? forms.other)
        : rule === 'many'
          ? (forms.many ?? forms.other)
          : forms.other;
  return form.replaceAll('#', numbers[language].format(count));
}

/** Ukrainian must give every form: a missing one would be a sentence no one would say. */
export function ukrainian(
  count: number,
  forms: Readonly<{ one: string; few: string; many: string; other: string }>,
): string {
  return plural('uk', count, forms);
}

/** The English counterpart of {@link ukrainian}. */
export function english(count: number, forms: Readonly<{ one: string; other: string }>): string {
  return plural('en', count, forms);
}
