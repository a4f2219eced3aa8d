import { CircleSlash, Download, Eraser, Link, Pencil, Route, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { CaseStatusMark, ConfidentialityBadge } from '../../records/marks.tsx';
import { isLocked } from '../../records/reviewable.ts';
import { ReviewPanel } from '../../records/ReviewPanel.tsx';
import { SealedBadge, useSealed } from '../../records/sealed.tsx';
import { ErasedNotice, useTouched } from '../../records/Erased.tsx';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Menu } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Badge } from '../../ui/StatusMark.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useRight } from '../../vault/rights.ts';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import { partsOf, type ChildPage } from './childPage.ts';
import { HoldBackDialog } from '../../records/HoldBackDialog.tsx';
import { HoldBacks } from '../../records/HoldBacks.tsx';
import { SameBanner } from './SameBanner.tsx';
import { WithdrawnBanner } from '../../records/WithdrawnBanner.tsx';

const css = classes(sheet);

/** Number, names, how the record stands, and what can be done with it. */
export function ChildHeader(props: { page: ChildPage; canChange: boolean; onRevise: () => void }) {
  const words = useWords();
  const [, go] = useLocation();
  const toast = useToast();
  const [isLeaving, setLeaving] = useState(false);
  const [isHolding, setHolding] = useState(false);
  const { may: mayExport } = useRight('export');
  const { may: mayErase } = useRight('erase');
  const isNameErased = useTouched().some(each => each.title && each.child === props.page.child.id);
  const { page, canChange } = props;
  const { child, row } = page;
  const sealed = useSealed([child.id]);
  const place = sealed?.get(child.id) ?? null;
  const isOpen = sealed !== null && place === null;
  const { actions } = words.children;
  const number = numberLabel('child', row.number);
  const names = [row.nameUk, row.nameRu, row.nameLatn];
  const [name, ...others] = names.filter(each => each !== null);
  const record = () => go(addresses.newEpisode(child.id));
  const copy = async () => {
    await shell.copy({ text: addresses.child(child.id) });
    toast({ tone: 'ok', text: actions.copied });
  };
  const locked = isLocked(child);
  const counted = [page.assertions, page.episodes.map(each => each.episode)].map(
    all => all.filter(each => each.status === 'active').length,
  );
  return (
    <>
      <PageHeader
        level={2}
        number={number}
        title={name ?? (isNameErased ? words.erasure.nameErased : words.children.list.noName)}
        below={others.length === 0 ? null : others.join(' · ')}
        status={
          <>
            <SealedBadge place={place} />
            {child.status === 'withdrawn' && (
              <Badge signal="fault" word={words.records.withdraw.withdrawn} />
            )}
            {row.caseStatus !== null && <CaseStatusMark status={row.caseStatus} look="badge" />}
            <ConfidentialityBadge level={child.fields.confidentiality} />
          </>
        }
        actions={
          <>
            {canChange && (
              <Button variant="primary" icon={Route} shortcut="R" onPress={record}>
                {actions.recordEpisode}
              </Button>
            )}
            <Menu
              label={words.ui.actions}
              groups={[
                canChange
                  ? [
                      {
                        id: 'revise',
                        label: locked ? words.review.reopen.open : actions.revise,
                        icon: Pencil,
                        shortcut: 'E',
                        run: props.onRevise,
                      },
                    ]
                  : [],
                [
                  ...(mayExport && isOpen
                    ? [
                        {
                          id: 'export',
                          label: actions.exportChild,
                          icon: Download,
                          run: () => go(addresses.exportChild(child.id)),
                        },
                      ]
                    : []),
                  { id: 'copy', label: actions.copyLink, icon: Link, run: () => void copy() },
                  ...(canChange
                    ? [
                        {
                          id: 'hold',
                          label: words.sources.holdBack.action,
                          icon: CircleSlash,
                          run: () => setHolding(true),
                        },
                      ]
                    : []),
                ],
                [
                  ...(canChange && !locked
                    ? [
                        {
                          id: 'withdraw',
                          label: actions.withdraw,
                          icon: Trash2,
                          danger: true,
                          run: () => setLeaving(true),
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
                          run: () => go(addresses.erase('child', child.id)),
                        },
                      ]
                    : []),
                ],
              ]}
            />
          </>
        }
      />
      <div className={css('notice')}>
        <ReviewPanel record={child} parts={partsOf(page)} />
        <WithdrawnBanner
          title={words.children.withdrawnTitle}
          record={{ type: 'child', id: child.id }}
          withdrawn={child.withdrawn}
        />
        <SameBanner page={page} canChange={canChange} />
        <HoldBacks id={child.id} what={number} />
        <ErasedNotice ids={[child.id]} whole />
        {child.fields.safety !== null && (
          <AlertBanner tone="warn" title={words.children.safety}>
            {child.fields.safety}
          </AlertBanner>
        )}
      </div>
      {isHolding && (
        <HoldBackDialog
          target={{ type: 'child', id: child.id }}
          what={number}
          onClose={() => setHolding(false)}
        />
      )}
      {isLeaving && (
        <WithdrawDialog
          record={{ type: 'child', id: child.id }}
          what={number}
          withIt={words.children.withIt([counted[0] ?? 0, counted[1] ?? 0])}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}
