import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Why a record is changed. */
export function ReasonField(props: {
  value: string;
  onChange: (text: string) => void;
  wasTried: boolean;
}) {
  const { reason, reasonHint, problems } = useWords().records;
  return (
    <TextField
      label={reason}
      hint={reasonHint}
      required
      value={props.value}
      onChange={props.onChange}
      maxLength={1000}
      problem={props.wasTried && props.value.trim() === '' ? problems.reason : null}
    />
  );
}
