import { useState } from 'react';
import type { PairSide, PairView } from '../../shared/contract/recognition.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { addressOfRecord } from '../addresses.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Columns, Inline, Second } from '../ui/Layout.tsx';
import { StatusMark, type Signal } from '../ui/StatusMark.tsx';
import { useRight } from '../vault/rights.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { Fold } from './FieldColumns.tsx';
import sheet from './PairDecision.module.css';
import { ReasonList } from './ReasonList.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { useSpeech } from './useSpeech.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const css = classes(sheet);

const signals: Readonly<Record<PairView['state'], Signal>> = {
  proposed: 'review',
  confirmed: 'approved',
  different: 'plain',
  withdrawn: 'fault',
};

/** Two records side by side, each a link to its page. */
export function PairSides({ of, one, other }: Pick<PairView, 'of' | 'one' | 'other'>) {
  return (
    <Columns>
      <Side of={of} side={one} />
      <Side of={of} side={other} />
    </Columns>
  );
}

function Side({ of, side }: { of: PairView['of']; side: PairSide }) {
  const words = useWords();
  const speech = useSpeech();
  const { id, number, name, others, birth, place, status } = side;
  const known = [...others, speech.date(birth), place].filter(each => each !== null);
  return (
    <div className={css('side')}>
      <a href={addressOfRecord({ type: of, id, child: null }) ?? '#'}>
        {numberLabel(of, number)} {name ?? words.children.list.noName}
      </a>
      <Second small>{known.join(' · ')}</Second>
      {status === 'withdrawn' && (
        <StatusMark signal="fault" word={words.records.withdraw.withdrawn} />
      )}
    </div>
  );
}

type Doing = 'approve' | 'sendBack' | 'submit' | 'withdraw' | 'reopen';

/** What was decided about two records: by whom, why, on what grounds; and what can be done about it now. */
export function PairDecision({ pair }: { pair: PairView }) {
  const { recognition: says, review } = useWords();
  const format = useFormat();
  const { may: mayRecord } = useRight('record');
  const { may: mayReview } = useRight('review');
  const { may: mayUnlock } = useRight('unlock');
  const [doing, setDoing] = useState<Doing | null>(null);
  const { state, decided, confirmed, against } = pair;
  const record = { type: 'pair', id: pair.id } as const;
  const isWaiting = state === 'proposed' && pair.review.state === 'submitted';
  const isLocked = pair.review.state === 'approved';
  const close = () => setDoing(null);
  const stateWords: Readonly<Record<PairView['state'], string>> =
    pair.of === 'child' ? says.states : { ...says.states, ...says.statesOfOthers };
  const what = [pair.one, pair.other].map(each => numberLabel(pair.of, each.number)).join(' · ');
  return (
    <div className={css('decision')}>
      <div className={css('head')}>
        <StatusMark signal={signals[state]} word={stateWords[state]} />
        <Inline>
          {isWaiting && mayReview && !pair.isOwn && (
            <>
              <Button size="small" variant="primary" onPress={() => setDoing('approve')}>
                {review.approve.open}
              </Button>
              <Button size="small" onPress={() => setDoing('sendBack')}>
                {review.sendBack.open}
              </Button>
            </>
          )}
          {state === 'proposed' && pair.review.state === 'working' && mayRecord && (
            <Button size="small" onPress={() => setDoing('submit')}>
              {review.submit.open}
            </Button>
          )}
          {state !== 'withdrawn' && mayRecord && !isLocked && (
            <Button size="small" onPress={() => setDoing('withdraw')}>
              {says.undo}
            </Button>
          )}
          {state !== 'withdrawn' && mayUnlock && isLocked && (
            <Button size="small" onPress={() => setDoing('reopen')}>
              {review.reopen.open}
            </Button>
          )}
        </Inline>
      </div>
      <PairSides of={pair.of} one={pair.one} other={pair.other} />
      <p>{pair.why}</p>
      <Second small>
        {[
          says.decidedBy(decided.who, format.moment(decided.at)),
          confirmed && says.confirmedBy(confirmed.who, format.moment(confirmed.at)),
        ]
          .filter(part => part !== null)
          .join(' · ')}
      </Second>
      {isWaiting && mayReview && pair.isOwn && <Second small>{review.own}</Second>}
      {pair.hasChanged && state !== 'withdrawn' && (
        <StatusMark signal="review" word={says.changed} />
      )}
      {against.length > 0 && (
        <AlertBanner tone="warn" title={says.against}>
          <p>{says.againstSentence}</p>
          <ul>
            {against.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </AlertBanner>
      )}
      {pair.grounds.length > 0 && (
        <Fold title={says.grounds} startsOpen={state === 'proposed'}>
          <ReasonList reasons={pair.grounds} />
        </Fold>
      )}
      {(doing === 'approve' || doing === 'sendBack' || doing === 'submit') && (
        <ReviewDialog
          action={doing}
          records={[{ ...record, review: pair.review }]}
          onClose={close}
        />
      )}
      {doing === 'reopen' && <ReopenDialog {...record} onClose={close} />}
      {doing === 'withdraw' && (
        <WithdrawDialog
          record={record}
          what={says.decisionOn(what)}
          withIt={null}
          onClose={close}
        />
      )}
    </div>
  );
}
