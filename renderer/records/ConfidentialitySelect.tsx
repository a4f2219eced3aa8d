import { confidentialities, type Confidentiality } from '../../shared/records/primitives.ts';
import { Select } from '../ui/Select.tsx';
import { termChoices } from './terms.ts';
import { useFormat } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';

/** Who may read a record. */
export function ConfidentialitySelect(props: {
  value: Confidentiality;
  onChange: (value: Confidentiality) => void;
}) {
  const speech = useSpeech();
  const { language } = useFormat();
  const terms = termChoices('confidentialities', language);
  const choices = confidentialities.flatMap(value =>
    terms.filter(term => term.value === value).map(term => ({ ...term, value })),
  );
  return (
    <Select
      label={speech.label('confidentiality')}
      required
      choices={choices}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
