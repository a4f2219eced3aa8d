import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { Inline, Second } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { guessTypes } from './guess.ts';

/** What the endings of the chosen files suggest, to be taken by a press; files of several kinds are told. */
export function TypeGuess(props: {
  names: readonly string[];
  type: string | null;
  onType: (type: string) => void;
}) {
  const { form: says } = useWords().evidence;
  const format = useFormat();
  const speech = useSpeech();
  const guesses = guessTypes(props.names);
  const [first] = guesses;
  if (!first || (guesses.length === 1 && props.type === first.type)) return null;
  const word = (type: string) => speech.term('documentTypes', type) ?? type;
  if (guesses.length > 1) {
    const kinds = guesses.map(({ type, count }) => `${word(type)} (${format.number(count)})`);
    return <Second small>{says.severalKinds(format.list(kinds))}</Second>;
  }
  return (
    <Inline>
      <Second small>{says.guess(word(first.type))}</Second>
      <Button size="small" onPress={() => props.onType(first.type)}>
        {says.takeGuess(word(first.type))}
      </Button>
    </Inline>
  );
}
