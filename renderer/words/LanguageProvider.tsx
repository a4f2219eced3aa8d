import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { en } from './en/index.ts';
import { createFormat, type Format } from './format.ts';
import { localeOf, type Language } from './language.ts';
import { uk } from './uk/index.ts';

/** Every sentence of one language. Ukrainian is the original; English must have the same shape. */
export type Words = typeof uk;

const catalogs: Readonly<Record<Language, Words>> = { uk, en };

type Spoken = Readonly<{ words: Words; format: Format }>;
const SpokenContext = createContext<Spoken | null>(null);

/** Gives everything inside its language, and tells the document so that a screen reader speaks it. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  const { language } = props;
  const spoken = useMemo(
    () => ({ words: catalogs[language], format: createFormat(language, null) }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <SpokenContext value={spoken}>
      <I18nProvider locale={localeOf[language]}>{props.children}</I18nProvider>
    </SpokenContext>
  );
}

/** The sentences: `const words = useWords(); words.common.save`. */
export function useWords(): Words {
  return useSpoken().words;
}

/** Dates, numbers, sizes, lists and sorting of the reader's language. */
export function useFormat(): Format {
  return useSpoken().format;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('a component that speaks stands outside LanguageProvider');
  return spoken;
}
