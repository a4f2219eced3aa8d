import { useState } from 'react';
import { PassphraseField } from '../ui/PassphraseField.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { missingCharacters } from './passphrase.ts';

/** A new passphrase as it is being typed, twice. */
export interface TypedPassphrase {
  readonly value: string;
  readonly again: string;
  readonly setValue: (value: string) => void;
  readonly setAgain: (again: string) => void;
  /** What is still wrong, by field; null where nothing is. */
  readonly problems: { readonly passphrase: string | null; readonly again: string | null };
}

export function useNewPassphrase(): TypedPassphrase {
  const { session } = useWords();
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const missing = missingCharacters(value);
  const problems = {
    passphrase: missing > 0 ? session.tooShort(missing) : null,
    again: again === value ? null : session.againDiffers,
  };
  return { value, again, setValue, setAgain, problems };
}

/** The two fields. Problems are shown once sending was tried. */
export function NewPassphraseFields(props: {
  label: string;
  labelAgain: string;
  typed: TypedPassphrase;
  wasTried: boolean;
}) {
  const { session } = useWords();
  const { value, again, setValue, setAgain, problems } = props.typed;
  return (
    <>
      <PassphraseField
        label={props.label}
        hint={session.newPassphraseHint}
        value={value}
        onChange={setValue}
        required
        problem={props.wasTried ? problems.passphrase : null}
      />
      <PassphraseField
        label={props.labelAgain}
        value={again}
        onChange={setAgain}
        required
        problem={props.wasTried ? problems.again : null}
      />
    </>
  );
}
