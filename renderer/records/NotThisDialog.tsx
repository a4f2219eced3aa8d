import { useState } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Why what is being entered is not the record that it resembles: recorded together with it. */
export function NotThisDialog(props: {
  isOfChild: boolean;
  onSay: (why: string) => void;
  onClose: () => void;
}) {
  const { recognition: says } = useWords();
  const { different } = says;
  const [why, setWhy] = useState('');
  const [wasTried, setTried] = useState(false);
  const isMissing = why.trim() === '';
  return (
    <ConfirmDialog
      isOpen
      title={props.isOfChild ? different.title : different.titleOfOthers}
      happens={different.happens}
      howMany={null}
      kept={different.kept}
      confirm={different.confirm}
      onConfirm={() => {
        setTried(true);
        if (!isMissing) props.onSay(why.trim());
      }}
      onCancel={props.onClose}
    >
      <TextArea
        label={says.why}
        hint={says.whyHint}
        value={why}
        onChange={setWhy}
        required
        maxLength={1000}
        problem={wasTried && isMissing ? says.whyNeeded : null}
      />
    </ConfirmDialog>
  );
}
