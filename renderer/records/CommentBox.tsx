import { useState } from 'react';
import type { CommentSaid } from '../../shared/contract/tasks.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Inline } from '../ui/Layout.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { paragraphs } from './entry.ts';
import sheet from './Work.module.css';

const css = classes(sheet);

/** Where a comment is written; Mod+Enter says it. */
export function CommentBox(props: {
  about: Readonly<{ type: string; id: string }>;
  answered: CommentSaid | null;
  onDone: () => void;
}) {
  const { work, common } = useWords();
  const says = work.panel;
  const { about, answered, onDone } = props;
  const [text, setText] = useState('');
  const { run, busy, fault } = useVaultAction(vault.comment.record);
  const said = paragraphs(text);
  const send = async () => {
    if (said.length === 0) return;
    const result = await run({ about, answers: answered?.comment.id ?? null, text: said });
    if (!result.ok) return;
    setText('');
    onDone();
  };
  return (
    <form
      className={css('box')}
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <TextArea
        label={answered === null ? says.say : says.answering(answered.who)}
        hint={says.sayHint}
        value={text}
        onChange={setText}
        rows={2}
      />
      <FaultBanner fault={fault} />
      <Inline>
        <Button type="submit" busy={busy} disabled={said.length === 0} shortcut="Mod+Enter">
          {says.send}
        </Button>
        {answered !== null && (
          <Button variant="quiet" onPress={onDone}>
            {common.cancel}
          </Button>
        )}
      </Inline>
    </form>
  );
}
