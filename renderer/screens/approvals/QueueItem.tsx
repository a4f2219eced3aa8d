import { useState } from 'react';
import type { ReviewRow } from '../../../shared/contract/review.ts';
import { addresses, addressOfRecord } from '../../addresses.ts';
import { Fold } from '../../records/FieldColumns.tsx';
import { ReviewChanges } from '../../records/ReviewChanges.tsx';
import type { ReviewAction } from '../../records/ReviewDialog.tsx';
import { SealedMark } from '../../records/sealed.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Inline, Second } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './ReviewQueue.module.css';

const css = classes(sheet);

/** One record that waits: what it is, who wrote it, what changed, and the answer. */
export function QueueItem(props: {
  row: ReviewRow;
  mayReview: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onAsk: (action: ReviewAction) => void;
}) {
  const { review: says, members } = useWords();
  const format = useFormat();
  const { row, mayReview } = props;
  const { last } = row.review;
  const what = [members.nouns[row.type], row.label].filter(part => part !== '').join(' · ');
  const href = addressOf(row);
  const mayApprove = mayReview && !row.isOwn;
  return (
    <li className={css('item')}>
      <div className={css('head')}>
        <div className={css('what')}>
          {mayApprove ? (
            <Checkbox checked={props.isChosen} onChange={props.onChoose}>
              {what}
            </Checkbox>
          ) : (
            <span>{what}</span>
          )}
          {row.isSealed && <SealedMark />}
          <Second small>
            {last !== null &&
              says.queue.submitted(says.said(row.lastBy ?? '', format.moment(last.stamp.at)))}
            {' · '}
            {says.queue.authors(row.authors.join(', '))}
          </Second>
          {(last?.reason ?? null) !== null && <span>{last?.reason}</span>}
          {mayReview && row.isOwn && <Second small>{says.own}</Second>}
        </div>
        <Inline>
          {href !== null && (
            <a href={href} aria-label={`${says.queue.open}: ${what}`}>
              {says.queue.open}
            </a>
          )}
          {mayApprove && (
            <Button size="small" onPress={() => props.onAsk('approve')}>
              {says.approve.open}
            </Button>
          )}
          {mayReview && (
            <Button size="small" onPress={() => props.onAsk('sendBack')}>
              {says.sendBack.open}
            </Button>
          )}
        </Inline>
      </div>
      <Changes row={row} />
    </li>
  );
}

/** Asked for when it is opened: a queue may be long, and each record's life too. */
function Changes(props: { row: ReviewRow }) {
  const { review: says } = useWords();
  const { id, review } = props.row;
  const [isOpened, setOpened] = useState(false);
  const since = review.approval === null ? says.changesFirst : says.changesSince;
  return (
    <Fold title={`${says.changes} · ${since}`} startsOpen={false} onOpen={() => setOpened(true)}>
      {isOpened && <ReviewChanges id={id} />}
    </Fold>
  );
}

/** An act or a citation is read with the child it is about. */
function addressOf(row: ReviewRow): string | null {
  return addressOfRecord(row) ?? (row.child && addresses.child(row.child, 'episodes'));
}
