import { Plus } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Unlock.module.css';

const css = classes(sheet);

export function NewVault(props: {
  onCreate: () => void;
  disabled: boolean;
  /** For whoever comes back from the form: the focus returns to where they left */
  autoFocus: boolean;
}) {
  const { session } = useWords();
  return (
    <section className={css('way')}>
      <h2 className={css('wayTitle')}>{session.create}</h2>
      <p className={css('second')}>{session.createIntro}</p>
      <Button
        icon={Plus}
        onPress={props.onCreate}
        disabled={props.disabled}
        autoFocus={props.autoFocus}
      >
        {session.createAction}
      </Button>
    </section>
  );
}
