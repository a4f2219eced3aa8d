import type { ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { Dialog } from './Dialog.tsx';
import sheet from './Dialog.module.css';

const css = classes(sheet);

/**
 * The one question before something that cannot be undone: what will happen, to how many, what is kept.
 * Focus starts on Cancel, so that Enter by habit does nothing.
 */
export function ConfirmDialog(props: {
  isOpen: boolean;
  title: string;
  happens: ReactNode;
  /** "46 episodes of 12 children"; null where there is nothing to count */
  howMany: ReactNode | null;
  kept: ReactNode;
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  /** More to fill in before: a reason, a passphrase */
  children?: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { busy = false } = props;
  return (
    <Dialog
      role="alertdialog"
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      footer={
        <>
          <Button onPress={props.onCancel} autoFocus>
            {words.common.cancel}
          </Button>
          <Button
            variant={props.danger === true ? 'danger' : 'primary'}
            busy={busy}
            disabled={props.disabled ?? false}
            onPress={props.onConfirm}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      <div>{props.happens}</div>
      <dl className={css('facts')}>
        {props.howMany !== null && (
          <div>
            <dt className={css('term')}>{words.ui.howMany}</dt>
            <dd>{props.howMany}</dd>
          </div>
        )}
        <div>
          <dt className={css('term')}>{words.ui.whatIsKept}</dt>
          <dd>{props.kept}</dd>
        </div>
      </dl>
      {props.children}
    </Dialog>
  );
}
