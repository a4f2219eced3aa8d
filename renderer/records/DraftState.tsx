import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { HiddenText } from '../ui/LiveText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import type { Draft } from '../vault/drafts.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';

type State = Pick<Draft<unknown>, 'state' | 'fault' | 'restoredAt' | 'startOver'>;

/** Beside the submit button: whether what was typed is safe. */
export function DraftState(props: { draft: Pick<State, 'state'>; says: string }) {
  const { draft } = useWords().records;
  const { state } = props.draft;
  return (
    <>
      {props.says} {state === 'unsaved' && <HiddenText>{draft.unsaved}</HiddenText>}
      {state === 'saved' && <StatusMark signal="approved" word={draft.saved} />}
      {state === 'failed' && <StatusMark signal="fault" word={draft.failed} />}
    </>
  );
}

/** Above a form that continues an earlier draft, with the way to begin anew. */
export function DraftFound(props: { draft: State }) {
  const { draft: words } = useWords().records;
  const format = useFormat();
  const { restoredAt, fault, startOver } = props.draft;
  return (
    <>
      {restoredAt !== null && (
        <AlertBanner
          tone="info"
          title={words.restored(format.moment(restoredAt))}
          actions={
            <Button size="small" onPress={startOver}>
              {words.startOver}
            </Button>
          }
        />
      )}
      <FaultBanner fault={fault} />
    </>
  );
}
