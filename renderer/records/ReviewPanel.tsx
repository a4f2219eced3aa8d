import { useState } from 'react';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Inline, Second } from '../ui/Layout.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useSession } from '../vault/session.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { submittable, type Reviewable } from './reviewable.ts';
import { ReviewDialog, type ReviewAction } from './ReviewDialog.tsx';
import { ReviewMark } from './ReviewMark.tsx';
import sheet from './ReviewPanel.module.css';
import { useUserNames } from './useUserNames.ts';

const css = classes(sheet);

/** How far a record has come in its review, who brought it there, and what the reader can do about it. */
export function ReviewPanel(props: {
  record: Reviewable;
  /** What the record is called, where a page holds two of them */
  name?: string;
  /** What belongs to it and may be submitted with it */
  parts?: readonly Reviewable[];
}) {
  const { review: says } = useWords();
  const format = useFormat();
  const nameOf = useUserNames();
  const { user } = useSession();
  const { may: mayRecord } = useRight('record');
  const { may: mayReview } = useRight('review');
  const { may: mayUnlock } = useRight('unlock');
  const [asked, setAsked] = useState<ReviewAction | 'reopen' | null>(null);
  const { record } = props;
  const parts = props.parts ?? [];
  const { state, last, approval, authors } = record.review;
  const isOwn = authors.includes(user.id);
  const said = ({ by, at }: { by: string; at: string }) => says.said(nameOf(by), format.moment(at));
  const close = () => setAsked(null);
  const actions: readonly (readonly [ReviewAction | 'reopen', boolean])[] = [
    ['submit', mayRecord && submittable([record]).length > 0],
    ['approve', mayReview && state === 'submitted' && !isOwn],
    ['sendBack', mayReview && state === 'submitted'],
    ['reopen', mayUnlock && state === 'approved'],
  ];
  return (
    <section
      className={css('panel')}
      aria-label={props.name === undefined ? says.label : `${says.label}: ${props.name}`}
    >
      <ReviewMark state={state} look="badge" />
      <div className={css('says')}>
        <span>
          {props.name !== undefined && <Second>{props.name} · </Second>}
          {last === null ? says.fresh : `${says.deeds[last.deed]}: ${said(last.stamp)}`}
        </span>
        {(last?.reason ?? null) !== null && <span>{last?.reason}</span>}
        {approval !== null && state !== 'approved' && (
          <Second small>{says.lastApproved(said(approval.stamp))}</Second>
        )}
        {state === 'submitted' && mayReview && isOwn && <Second small>{says.own}</Second>}
        {state === 'approved' && <Second small>{says.locked}</Second>}
        {state === 'approved' && <Unlocking id={record.id} />}
      </div>
      <Inline>
        {actions.map(
          ([action, isOffered]) =>
            isOffered && (
              <Button key={action} size="small" onPress={() => setAsked(action)}>
                {says[action].open}
              </Button>
            ),
        )}
      </Inline>
      {asked === 'reopen' && <ReopenDialog type={record.type} id={record.id} onClose={close} />}
      {asked !== null && asked !== 'reopen' && (
        <ReviewDialog
          action={asked}
          records={[record]}
          parts={asked === 'submit' ? submittable(parts) : []}
          onClose={close}
        />
      )}
    </section>
  );
}

/** What became of a request to unlock it: it waits, or it can be carried out now. */
function Unlocking(props: { id: string }) {
  const { review: says } = useWords();
  const toast = useToast();
  const { data } = useVaultQuery(vault.request.list, {});
  const reopen = useVaultAction(vault.review.reopen);
  const open = data?.filter(each => each.unlocked.includes(props.id)) ?? [];
  const agreed = open.find(each => each.mayCarryOut)?.unlocks ?? null;
  const unlock = async () => {
    if (agreed === null) return;
    const result = await reopen.run(agreed);
    if (result.ok) toast({ tone: 'ok', text: says.unlocked });
  };
  if (agreed !== null) {
    return (
      <>
        <Inline>
          {says.agreed}
          <Button size="small" variant="primary" busy={reopen.busy} onPress={() => void unlock()}>
            {says.unlockNow}
          </Button>
        </Inline>
        <FaultBanner fault={reopen.fault} />
      </>
    );
  }
  if (!open.some(each => each.standing === 'waiting')) return null;
  return (
    <span>
      {says.waitsForAnswer} <a href={addresses.approvals}>{says.toRequests}</a>
    </span>
  );
}
