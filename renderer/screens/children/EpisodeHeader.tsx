import { ArrowLeft, CircleSlash, Eraser, Pencil, Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { ConfidentialityBadge, ProofMark, VerificationMark } from '../../records/marks.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { isLocked } from '../../records/reviewable.ts';
import { ReviewPanel } from '../../records/ReviewPanel.tsx';
import { SealedBadge, useSealed } from '../../records/sealed.tsx';
import { ErasedNotice } from '../../records/Erased.tsx';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Inline } from '../../ui/Layout.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Badge } from '../../ui/StatusMark.tsx';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import type { EpisodePage } from './episodePage.ts';
import { HoldBackDialog } from '../../records/HoldBackDialog.tsx';
import { HoldBacks } from '../../records/HoldBacks.tsx';
import { WithdrawnBanner } from '../../records/WithdrawnBanner.tsx';

const css = classes(sheet);

/** What kind of episode, how it stands, and what can be done with it. */
export function EpisodeHeader(props: {
  page: EpisodePage;
  canChange: boolean;
  onRevise: (what: 'act' | 'part') => void;
  onJoin: () => void;
}) {
  const words = useWords();
  const speech = useSpeech();
  const [, go] = useLocation();
  const [isLeaving, setLeaving] = useState(false);
  const [isHolding, setHolding] = useState(false);
  const { may: mayErase } = useRight('erase');
  const { page, canChange } = props;
  const { episode, act } = page;
  const sealed = useSealed([episode.id]);
  const place = sealed?.get(episode.id) ?? null;
  const { view } = words.episodes;
  const number = numberLabel('episode', episode.fields.number);
  // The act leaves with its last child, and with it what was cited for it.
  const isLast = page.others.length === 0;
  const leaving = page.evidence.filter(
    ({ link }) => isLast || link.fields.target.type === 'episode',
  );
  const links = (type: 'act' | 'episode') =>
    page.evidence.flatMap(({ link }) => (link.fields.target.type === type ? [link] : []));
  const eraseEntries = [
    { id: 'erase-act', label: words.erasure.openAct, record: act },
    { id: 'erase-part', label: words.erasure.openPart, record: episode },
  ].map(({ record, ...entry }) => ({
    ...entry,
    icon: Eraser,
    danger: true,
    run: () => go(addresses.erase(record.type, record.id)),
  }));
  return (
    <>
      <PageHeader
        level={2}
        number={number}
        title={speech.term('episodeTypes', act.fields.type)}
        below={speech.lasting(act.fields.begin, act.fields.end) ?? words.children.done.undated}
        status={
          <Inline>
            <SealedBadge place={place} />
            {episode.status === 'withdrawn' && (
              <Badge signal="fault" word={words.records.withdraw.withdrawn} />
            )}
            <VerificationMark status={episode.fields.verification} />
            <ProofMark proof={page.proof} withWord />
            <ConfidentialityBadge level={act.fields.confidentiality} />
          </Inline>
        }
        actions={
          <>
            <Button
              icon={ArrowLeft}
              variant="quiet"
              onPress={() => go(addresses.child(episode.fields.child))}
            >
              {view.back}
            </Button>
            {(canChange || mayErase) && (
              <Menu
                label={words.ui.actions}
                groups={[
                  !canChange
                    ? []
                    : [
                        {
                          id: 'act',
                          label: view.reviseAct,
                          detail: view.reviseActFor(1 + page.others.length),
                          icon: Pencil,
                          shortcut: 'E',
                          run: () => props.onRevise('act'),
                        },
                        {
                          id: 'part',
                          label: view.revisePart,
                          icon: Pencil,
                          run: () => props.onRevise('part'),
                        },
                        { id: 'join', label: view.join, icon: UserPlus, run: props.onJoin },
                        {
                          id: 'hold',
                          label: words.sources.holdBack.action,
                          icon: CircleSlash,
                          run: () => setHolding(true),
                        },
                      ],
                  !canChange || isLocked(episode)
                    ? []
                    : [
                        {
                          id: 'withdraw',
                          label: words.records.withdraw.action,
                          icon: Trash2,
                          danger: true,
                          run: () => setLeaving(true),
                        },
                      ],
                  mayErase ? eraseEntries : [],
                ]}
              />
            )}
          </>
        }
      />
      <div className={css('notice')}>
        <ReviewPanel name={view.act} record={act} parts={links('act')} />
        <ReviewPanel name={view.part} record={episode} parts={links('episode')} />
        <HoldBacks id={act.id} what={view.label(number)} />
        <ErasedNotice ids={[episode.id, act.id]} whole={false} />
        <WithdrawnBanner
          title={view.withdrawnTitle}
          record={{ type: 'episode', id: episode.id }}
          withdrawn={episode.withdrawn}
        />
      </div>
      {isHolding && (
        <HoldBackDialog
          target={{ type: 'act', id: act.id }}
          what={view.label(number)}
          onClose={() => setHolding(false)}
        />
      )}
      {isLeaving && (
        <WithdrawDialog
          record={{ type: 'episode', id: episode.id }}
          what={view.label(number)}
          withIt={view.withdrawWith(leaving.length, isLast)}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}
