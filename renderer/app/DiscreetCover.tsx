import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './Shell.module.css';

const css = classes(sheet);

/** A blank page over everything, dialogs too. Only the button or the same key takes it away. */
export function DiscreetCover(props: { isHidden: boolean; onShow: () => void }) {
  const { hidden } = useWords().app;
  return (
    <ModalOverlay className={css('cover')} isOpen={props.isHidden} isKeyboardDismissDisabled>
      <Modal>
        <Dialog className={css('coverDialog')}>
          <Heading slot="title" className={css('coverTitle')}>
            {hidden.title}
          </Heading>
          <p>{hidden.sentence}</p>
          <Button shortcut="F9" onPress={props.onShow} autoFocus>
            {hidden.show}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
