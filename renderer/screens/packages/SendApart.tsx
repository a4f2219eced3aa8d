import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { Words12 } from '../../ui/Words12.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** The words that the recipient must get by another way, and how they check with them. */
export function SendApart(props: {
  words: Readonly<{ uk: readonly string[]; en: readonly string[] }>;
}) {
  const { packages: says, ledger } = useWords();
  const { language } = useFormat();
  const order = language === 'uk' ? (['uk', 'en'] as const) : (['en', 'uk'] as const);
  const labels = { uk: ledger.wordsUk, en: ledger.wordsEn };
  return (
    <Stack>
      <AlertBanner tone="info" title={says.sendApart.title}>
        {says.sendApart.sentence}
      </AlertBanner>
      {order.map(each => (
        <Words12 key={each} words={props.words[each]} label={labels[each]} lang={each} />
      ))}
      <Section title={says.howToCheck} level={3}>
        <ol>
          {says.howToCheckSteps.map((step, index) => (
            <li key={step}>
              {index + 1}. {step}
            </li>
          ))}
        </ol>
      </Section>
    </Stack>
  );
}
