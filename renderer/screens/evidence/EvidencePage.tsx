import {
  CircleSlash,
  Copy,
  Eraser,
  Link2,
  Maximize2,
  Minimize2,
  Pencil,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { evidenceTitle } from '../../records/evidenceChoice.ts';
import { GoesToProve } from '../../records/GoesToProve.tsx';
import { ConfidentialityBadge } from '../../records/marks.tsx';
import { isLocked } from '../../records/reviewable.ts';
import { ErasedNotice, useTouched } from '../../records/Erased.tsx';
import { RecordHistory } from '../../records/RecordHistory.tsx';
import { SealedBadge } from '../../records/sealed.tsx';
import { ReviewPanel } from '../../records/ReviewPanel.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { HoldBackDialog } from '../../records/HoldBackDialog.tsx';
import { HoldBacks } from '../../records/HoldBacks.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { WorkPanel } from '../../records/WorkPanel.tsx';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Badge } from '../../ui/StatusMark.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { CitedBy } from './CitedBy.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import { Content } from './Content.tsx';
import { FileFacts } from './FileFacts.tsx';
import sheet from './Item.module.css';
import { Notices } from './Notices.tsx';
import { SaidFacts } from './SaidFacts.tsx';
import { SaveCopyDialog, useSaveCopy } from './SaveCopy.tsx';

const css = classes(sheet);

type Item = OutputOf<Contract['evidence']['get']>;

/** Content, facts, what it shows, history: of one item. */
export function EvidencePage(props: { item: Item; isWide: boolean }) {
  const { evidence: words, records, erasure, sources } = useWords();
  const { item: says } = words;
  const speech = useSpeech();
  const [, go] = useLocation();
  const { may } = useRight('record');
  const { may: mayErase } = useRight('erase');
  const isTitleErased = useTouched().some(each => each.title && each.id === props.item.evidence.id);
  const { holds: mayTakeOut } = useRight('export');
  const { compartment, evidence, row, citedBy } = props.item;
  const { id, fields } = evidence;
  const { file } = fields;
  const [asked, setAsked] = useState<'copy' | 'withdraw' | 'cite' | 'hold' | null>(null);
  const close = () => setAsked(null);
  const copy = useSaveCopy(id);
  const canChange = may && evidence.status === 'active';
  const revise = canChange ? () => go(addresses.reviseEvidence(id)) : null;
  const toggleWidth = () => go(props.isWide ? addresses.evidence(id) : addresses.evidenceView(id));
  useShortcuts({ W: toggleWidth, ...(revise === null ? {} : { E: revise }) });

  const ofFile: MenuEntry[] =
    file === null || !mayTakeOut
      ? []
      : [{ id: 'copy', label: says.saveCopy, icon: Copy, run: () => setAsked('copy') }];
  const changes: MenuEntry[] =
    revise === null
      ? []
      : [
          { id: 'revise', label: says.revise, icon: Pencil, shortcut: 'E', run: revise },
          { id: 'cite', label: says.cite, icon: Link2, run: () => setAsked('cite') },
          {
            id: 'hold',
            label: sources.holdBack.action,
            icon: CircleSlash,
            run: () => setAsked('hold'),
          },
        ];
  const leaving: MenuEntry[] =
    canChange && !isLocked(evidence)
      ? [
          {
            id: 'withdraw',
            label: records.withdraw.action,
            icon: Undo2,
            danger: true,
            run: () => setAsked('withdraw'),
          },
        ]
      : [];

  const erasing: MenuEntry[] = mayErase
    ? [
        {
          id: 'erase',
          label: erasure.open,
          icon: Eraser,
          danger: true,
          run: () => go(addresses.erase('evidence', id)),
        },
      ]
    : [];

  return (
    <>
      <PageHeader
        level={2}
        number={numberLabel('evidence', fields.number)}
        status={
          <>
            <SealedBadge place={compartment} />
            <ConfidentialityBadge level={fields.confidentiality} />
            {fields.acquisition.protectedSource && (
              <Badge signal="sealed" word={says.protectedSource} />
            )}
            {evidence.status === 'withdrawn' && (
              <Badge signal="fault" word={records.withdraw.withdrawn} />
            )}
          </>
        }
        title={row.title ?? row.fileName ?? (isTitleErased ? erasure.titleErased : words.untitled)}
        below={[speech.term('documentTypes', fields.type), speech.date(fields.date) ?? words.noDate]
          .filter(part => part !== null)
          .join(' · ')}
        actions={
          <>
            <IconButton
              name={props.isWide ? says.narrow : says.wide}
              icon={props.isWide ? Minimize2 : Maximize2}
              shortcut="W"
              onPress={toggleWidth}
            />
            <Menu groups={[ofFile, changes, [...leaving, ...erasing]]} />
          </>
        }
      />
      <div className={css('page')}>
        <ReviewPanel record={evidence} parts={citedBy.map(({ link }) => link)} />
        <Notices evidence={evidence} />
        <HoldBacks id={id} what={numberLabel('evidence', fields.number)} />
        <ErasedNotice ids={[id]} whole={false} />
        <RunningJob job={copy} title={words.copy.running} />
        <FaultBanner fault={copy.fault} onDismiss={copy.reset} />
        <div className={css('sides')}>
          <div className={css('viewer')}>
            <Content evidence={evidence} onSaveCopy={mayTakeOut ? () => setAsked('copy') : null} />
          </div>
          <Stack>
            <CitedBy evidence={id} citedBy={citedBy} canChange={canChange} />
            <GoesToProve
              target={{ type: 'evidence', id, label: evidenceTitle(row, speech) }}
              canAdd={evidence.status === 'active'}
            />
            <SaidFacts evidence={evidence} onRevise={revise} />
            <SourceLinks ids={fields.sourceRecords} labelled />
            {file !== null && <FileFacts evidence={evidence} file={file} />}
            <WorkPanel record={{ type: 'evidence', id }} />
            <Section level={3} title={says.history}>
              <RecordHistory id={id} />
            </Section>
          </Stack>
        </div>
      </div>
      {asked === 'hold' && (
        <HoldBackDialog
          target={{ type: 'evidence', id }}
          what={numberLabel('evidence', fields.number)}
          onClose={close}
        />
      )}
      {asked === 'cite' && <CiteDialog evidence={id} onClose={close} />}
      {asked === 'copy' && <SaveCopyDialog evidence={evidence} job={copy} onClose={close} />}
      {asked === 'withdraw' && (
        <WithdrawDialog
          record={{ type: 'evidence', id }}
          what={evidenceTitle(row, speech)}
          withIt={says.withdrawHowMany(citedBy.length)}
          onClose={close}
        />
      )}
    </>
  );
}
