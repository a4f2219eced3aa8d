import { Plus } from 'lucide-react';
import { lineStates } from '../../shared/recovery/share.ts';
import { Button } from '../ui/Button.tsx';
import { Stack } from '../ui/Layout.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Fifteen holders and no more (`mostShares`). */
const most = 15;

/** Recovery shares as people bring them, one field a share; each line tells at once whether it is right. */
export function ShareFields(props: {
  texts: readonly string[];
  onChange: (texts: readonly string[]) => void;
  disabled: boolean;
}) {
  const { recovery: says } = useWords();
  const { texts, onChange } = props;
  return (
    <Stack>
      {texts.map((text, index) => (
        <TextArea
          key={index}
          label={says.share(index + 1)}
          hint={hintOf(text) ?? says.shareHint}
          value={text}
          onChange={value => onChange(texts.map((each, at) => (at === index ? value : each)))}
          rows={5}
          maxLength={2000}
          disabled={props.disabled}
        />
      ))}
      {texts.length < most && (
        <div>
          <Button icon={Plus} variant="quiet" onPress={() => onChange([...texts, ''])}>
            {says.addShare}
          </Button>
        </div>
      )}
    </Stack>
  );

  function hintOf(text: string): string | null {
    const states = lineStates(text).map((state, index) => says.lineState(index + 1, state));
    return states.length === 0 ? null : says.lineStates(states.join('  '));
  }
}

/** Fields that were left empty are no shares. */
export function filledShares(texts: readonly string[]): string[] {
  return texts.filter(text => text.trim() !== '');
}
