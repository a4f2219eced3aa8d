import { useState } from 'react';
import type { CommentSaid } from '../../shared/contract/tasks.ts';
import { classes } from '../ui/classes.ts';
import { Second, Section } from '../ui/Layout.tsx';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { Comment } from './Comment.tsx';
import { CommentBox } from './CommentBox.tsx';
import sheet from './Work.module.css';

const css = classes(sheet);

/** What colleagues say about a record, in the order it was said, and the box to say more. */
export function CommentsOf(props: { record: Readonly<{ type: string; id: string }> }) {
  const { panel: says } = useWords().work;
  const { may } = useRight('work');
  const { record } = props;
  const { data, fault } = useVaultQuery(vault.comment.of, { id: record.id });
  const [answered, setAnswered] = useState<CommentSaid | null>(null);
  return (
    <Section title={says.comments} level={3}>
      <FaultBanner fault={fault} />
      {data?.length === 0 && <Second>{says.noComments}</Second>}
      {data !== null && data.length > 0 && (
        <ol className={css('list')} aria-label={says.comments}>
          {data.map(said => (
            <Comment
              key={said.comment.id}
              said={said}
              answered={
                data.find(({ comment }) => comment.id === said.comment.fields.answers) ?? null
              }
              may={may}
              onAnswer={() => setAnswered(said)}
            />
          ))}
        </ol>
      )}
      {may && (
        <CommentBox
          key={answered?.comment.id ?? ''}
          about={record}
          answered={answered}
          onDone={() => setAnswered(null)}
        />
      )}
    </Section>
  );
}
