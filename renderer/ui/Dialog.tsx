import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

const css = classes(sheet);

/** Something to finish before going on. Escape closes it, focus returns to where it came from. */
export function Dialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  size?: 'normal' | 'wide';
  /** For a question that must be answered: read out whole, not closed by a click beside it */
  role?: 'dialog' | 'alertdialog';
}) {
  const words = useWords();
  const { role = 'dialog' } = props;
  return (
    <ModalOverlay
      className={css('veil')}
      isOpen={props.isOpen}
      onOpenChange={isOpen => {
        if (!isOpen) props.onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={css('modal', props.size === 'wide' && 'wide')}>
        <AriaDialog className={css('dialog')} role={role}>
          <div className={css('header')}>
            <Heading slot="title" level={2} className={css('title')}>
              {props.title}
            </Heading>
            <IconButton name={words.common.close} icon={X} onPress={props.onClose} />
          </div>
          <div className={css('body')}>{props.children}</div>
          {(props.footer ?? null) !== null && <div className={css('footer')}>{props.footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
