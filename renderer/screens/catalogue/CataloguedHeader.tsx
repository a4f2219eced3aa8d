import { CircleSlash, Eraser, Link, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { rightToRecord } from '../../../shared/rights.ts';
import { addresses } from '../../addresses.ts';
import { kindVocabulary } from '../../records/catalogue.ts';
import { ErasedNotice } from '../../records/Erased.tsx';
import { ConfidentialityBadge } from '../../records/marks.tsx';
import { HoldBackDialog } from '../../records/HoldBackDialog.tsx';
import { HoldBacks } from '../../records/HoldBacks.tsx';
import { ReopenDialog } from '../../records/ReopenDialog.tsx';
import { isLocked } from '../../records/reviewable.ts';
import { ReviewPanel } from '../../records/ReviewPanel.tsx';
import { SealedBadge } from '../../records/sealed.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { SimilarRecorded } from '../../records/SimilarNamed.tsx';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { WithdrawnBanner } from '../../records/WithdrawnBanner.tsx';
import { classes } from '../../ui/classes.ts';
import { Menu } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Badge } from '../../ui/StatusMark.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { useRight } from '../../vault/rights.ts';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Catalogue.module.css';
import type { CataloguedPage } from './page.ts';
import { describedOf } from './similar.ts';

const css = classes(sheet);

/** Whose page offers to hold it back from recipients. */
function isHeldable(type: Catalogued): type is 'source' | 'interview' {
  return type === 'source' || type === 'interview';
}

/** Number, names, how the record stands, and what can be done with it. */
export function CataloguedHeader(props: { page: CataloguedPage }) {
  const words = useWords();
  const speech = useSpeech();
  const toast = useToast();
  const [, go] = useLocation();
  const { may } = useRight(rightToRecord(props.page.record.type));
  const { may: mayErase } = useRight('erase');
  const [asked, setAsked] = useState<'withdraw' | 'reopen' | 'hold' | null>(null);
  const { record, row, compartment, evidence, mentions } = props.page;
  const { type, id, status, fields } = record;
  const { catalogue } = words;
  const says = catalogue.of[type];
  const number = numberLabel(type, fields.number);
  const locked = isLocked(record);
  const canChange = may && status === 'active';
  const revise = () => {
    if (locked) setAsked('reopen');
    else go(addresses.catalogued(type, id, 'edit'));
  };
  useShortcuts(canChange ? { E: revise } : {});
  const copy = async () => {
    await shell.copy({ text: addresses.catalogued(type, id) });
    toast({ tone: 'ok', text: words.children.actions.copied });
  };
  const close = () => setAsked(null);
  const described = status === 'active' ? describedOf(record) : null;
  const kinds = row.kinds.map(kind => speech.term(kindVocabulary[type], kind) ?? kind);
  const below = [...row.others, kinds.join(', ')].filter(part => part !== '');
  return (
    <>
      <PageHeader
        level={2}
        number={number}
        title={row.name ?? says.noName}
        below={below.length === 0 ? null : below.join(' · ')}
        status={
          <>
            <SealedBadge place={compartment} />
            {status === 'withdrawn' && (
              <Badge signal="fault" word={words.records.withdraw.withdrawn} />
            )}
            <ConfidentialityBadge level={fields.confidentiality} />
          </>
        }
        actions={
          <Menu
            label={words.ui.actions}
            groups={[
              canChange
                ? [
                    {
                      id: 'revise',
                      label: locked ? words.review.reopen.open : catalogue.revise,
                      icon: Pencil,
                      shortcut: 'E',
                      run: revise,
                    },
                  ]
                : [],
              [
                {
                  id: 'copy',
                  label: words.children.actions.copyLink,
                  icon: Link,
                  run: () => void copy(),
                },
                ...(canChange && isHeldable(type)
                  ? [
                      {
                        id: 'hold',
                        label: words.sources.holdBack.action,
                        icon: CircleSlash,
                        run: () => setAsked('hold' as const),
                      },
                    ]
                  : []),
              ],
              [
                ...(canChange && !locked
                  ? [
                      {
                        id: 'withdraw',
                        label: words.records.withdraw.action,
                        icon: Trash2,
                        danger: true,
                        run: () => setAsked('withdraw'),
                      },
                    ]
                  : []),
                ...(mayErase
                  ? [
                      {
                        id: 'erase',
                        label: words.erasure.open,
                        icon: Eraser,
                        danger: true,
                        run: () => go(addresses.erase(type, id)),
                      },
                    ]
                  : []),
              ],
            ]}
          />
        }
      />
      <div className={css('notice')}>
        <ReviewPanel record={record} parts={evidence.map(({ link }) => link)} />
        <WithdrawnBanner
          title={says.withdrawnTitle}
          record={{ type, id }}
          withdrawn={record.withdrawn}
        />
        {isHeldable(type) && <HoldBacks id={id} what={number} />}
        {described && (
          <SimilarRecorded
            what={described}
            one={{ id, number: fields.number, name: row.name }}
            mayDecide={canChange && compartment === null}
          />
        )}
        <ErasedNotice ids={[id]} whole={false} />
      </div>
      {asked === 'reopen' && <ReopenDialog type={type} id={id} onClose={close} />}
      {asked === 'hold' && isHeldable(type) && (
        <HoldBackDialog target={{ type, id }} what={number} onClose={close} />
      )}
      {asked === 'withdraw' && (
        <WithdrawDialog
          record={{ type, id }}
          what={number}
          withIt={catalogue.withIt(evidence.length, mentions.length)}
          onClose={close}
        />
      )}
    </>
  );
}
