import { Agreement } from '../../ui/Agreement.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** What no erasure reaches, told before it, and that the reader has understood it. */
export function Limits(props: {
  isAgreed: boolean;
  onChange: (isAgreed: boolean) => void;
  wasTried: boolean;
}) {
  const { erasure: says } = useWords();
  return (
    <Section title={says.limitsTitle}>
      <Stack>
        <ul>
          {says.limits.map(limit => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <Agreement
          title={says.agreeTitle}
          sentence={says.agreeSentence}
          agree={says.agree}
          isAgreed={props.isAgreed}
          onChange={props.onChange}
          problem={props.wasTried && !props.isAgreed ? says.agreeNeeded : null}
        />
      </Stack>
    </Section>
  );
}
