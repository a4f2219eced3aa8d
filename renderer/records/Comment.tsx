import { Pencil, Reply, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CommentSaid } from '../../shared/contract/tasks.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Inline } from '../ui/Layout.tsx';
import { Menu } from '../ui/Menu.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { narrativeText, paragraphs } from './entry.ts';
import sheet from './Work.module.css';

const css = classes(sheet);

/** One comment; its author changes and withdraws it, everybody answers. */
export function Comment(props: {
  said: CommentSaid;
  answered: CommentSaid | null;
  may: boolean;
  onAnswer: () => void;
}) {
  const { work, records } = useWords();
  const format = useFormat();
  const toast = useToast();
  const says = work.panel;
  const { said, answered } = props;
  const { comment, who, isMine } = said;
  const [isRevising, setRevising] = useState(false);
  const withdraw = useVaultAction(vault.comment.withdraw);
  const leave = async () => {
    const result = await withdraw.run({ id: comment.id, reason: says.reason });
    if (result.ok) toast({ tone: 'ok', text: says.withdrawn });
  };
  const answer = { id: 'answer', label: says.answer, icon: Reply, run: props.onAnswer };
  const own = [
    { id: 'revise', label: says.revise, icon: Pencil, run: () => setRevising(true) },
    {
      id: 'withdraw',
      label: records.withdraw.action,
      icon: Trash2,
      danger: true,
      run: () => void leave(),
    },
  ];
  return (
    <li className={css('comment', answered !== null && 'answer')}>
      <div className={css('by')}>
        <span className={css('name')}>{who}</span>
        <time dateTime={comment.begun.at}>{format.moment(comment.begun.at)}</time>
        {answered !== null && <span>{says.answerTo(answered.who)}</span>}
        {said.isRevised && <span>{says.revised}</span>}
        <span className={css('grow')} />
        {props.may && (
          <Menu
            size="small"
            name={says.actions(who)}
            groups={[[answer], ...(isMine ? [own] : [])]}
          />
        )}
      </div>
      {isRevising ? (
        <Revision said={said} onDone={() => setRevising(false)} />
      ) : (
        <div className={css('text')}>{comment.fields.text.join('\n\n')}</div>
      )}
      <FaultBanner fault={withdraw.fault} />
    </li>
  );
}

function Revision(props: { said: CommentSaid; onDone: () => void }) {
  const { work, common } = useWords();
  const says = work.panel;
  // as it was when the box was opened: what was changed meanwhile is not overwritten
  const [{ id, changed, fields }] = useState(props.said.comment);
  const [text, setText] = useState(narrativeText(fields.text));
  const { run, busy, fault } = useVaultAction(vault.comment.revise);
  const save = async () => {
    const result = await run({ id, expectedSeq: changed.seq, text: paragraphs(text) });
    if (result.ok || result.error.code === 'record/nothing-changed') props.onDone();
  };
  return (
    <div className={css('box')}>
      <TextArea label={says.say} value={text} onChange={setText} rows={3} />
      <FaultBanner fault={fault} />
      <Inline>
        <Button variant="primary" busy={busy} onPress={() => void save()}>
          {says.save}
        </Button>
        <Button onPress={props.onDone}>{common.cancel}</Button>
      </Inline>
    </div>
  );
}
