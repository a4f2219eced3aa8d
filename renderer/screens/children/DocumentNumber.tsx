import { checkIdentifier, type IdentifierKind } from '../../../shared/vocabulary/softChecks.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** Which kinds of number a paper of a type carries; a type that is missing is not checked. */
const kindsOf: Readonly<Record<string, readonly IdentifierKind[]>> = {
  birth_certificate_ua: ['birth_certificate_ua'],
  birth_certificate_ru: ['birth_certificate_ru'],
  passport_ua: ['passport_ua', 'id_card_ua'],
  passport_ru: ['passport_ru'],
  snils: ['snils'],
  erdr_extract: ['erdr'],
};

/** The number of a paper, with what looks odd about it: a word of caution, never a refusal. */
export function DocumentNumber(props: {
  type: string | null;
  value: string;
  onChange: (number: string) => void;
}) {
  const say = useFormSpeech();
  return (
    <TextField
      label={say.label('number')}
      hint={useDoubts(props.type, props.value)}
      value={props.value}
      onChange={props.onChange}
      maxLength={1000}
    />
  );
}

/** The doubts about the reading of the number that fits best; null where there are none. */
function useDoubts(type: string | null, number: string): string | null {
  const say = useFormSpeech();
  const { assertions } = say;
  const kinds = type === null ? undefined : kindsOf[type];
  if (kinds === undefined || number.trim() === '') return null;
  const [best] = kinds
    .map(kind => checkIdentifier(kind, number))
    .sort((one, other) => one.doubts.length - other.doubts.length);
  if (!best) return null;
  const told = best.doubts.map(doubt => assertions.doubts[doubt]);
  const birth = say.date(best.birth);
  return birth === null
    ? told.join(' ') || null
    : [...told, assertions.otherBirth(birth)].join(' ');
}
