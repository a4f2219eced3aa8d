import { LockOpen, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CitedEvidence as Cited } from '../../shared/contract/views.ts';
import type { LinkRelation, LinkTarget } from '../../shared/records/link.ts';
import { addresses } from '../addresses.ts';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Second, Section } from '../ui/Layout.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import sheet from './CitedEvidence.module.css';
import { evidenceTitle } from './evidenceChoice.ts';
import { isLocked } from './reviewable.ts';
import { ReopenDialog } from './ReopenDialog.tsx';
import { ReviewMark } from './ReviewMark.tsx';
import { useSpeech } from './useSpeech.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const css = classes(sheet);
const relations = ['supports', 'contradicts', 'leaves-open'] as const;

/** What a reader calls the record a citation speaks of, and where it stands. */
export type TargetName = (target: LinkTarget) => Readonly<{ label: string; href: string }> | null;

/** Evidence cited for a record: for, against and open side by side, none of them quieter than the others. */
export function CitedEvidence(props: {
  cited: readonly Cited[];
  nameOf?: TargetName;
  canChange: boolean;
  level?: 2 | 3;
}) {
  const words = useWords();
  const { evidence } = words.records;
  const format = useFormat();
  const [leaving, setLeaving] = useState<Cited | null>(null);
  const [reopening, setReopening] = useState<Cited | null>(null);
  const speech = useSpeech();
  return (
    <>
      <div className={css('frame')}>
        <div className={css('relations')}>
          {relations.map(relation => {
            const shown = props.cited.filter(({ link }) => link.fields.relation === relation);
            return (
              <Section
                key={relation}
                level={props.level ?? 3}
                title={`${evidence.relations[relation]} · ${format.number(shown.length)}`}
              >
                <CitationList
                  relation={relation}
                  cited={shown}
                  nameOf={props.nameOf ?? (() => null)}
                  onWithdraw={props.canChange ? setLeaving : null}
                  onReopen={setReopening}
                />
              </Section>
            );
          })}
        </div>
      </div>
      {reopening && (
        <ReopenDialog type="link" id={reopening.link.id} onClose={() => setReopening(null)} />
      )}
      {leaving && (
        <WithdrawDialog
          record={{ type: 'link', id: leaving.link.id }}
          what={`${words.members.nouns.link} ${evidenceTitle(leaving.evidence, speech)}`}
          withIt={null}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

function CitationList(props: {
  relation: LinkRelation;
  cited: readonly Cited[];
  nameOf: TargetName;
  onWithdraw: ((cited: Cited) => void) | null;
  onReopen: (cited: Cited) => void;
}) {
  const { records, review } = useWords();
  const { evidence } = records;
  const speech = useSpeech();
  const { onWithdraw, onReopen } = props;
  if (props.cited.length === 0) return <Second>{evidence.none[props.relation]}</Second>;
  return (
    <ul className={css('list')}>
      {props.cited.map(cited => {
        const { fields } = cited.link;
        const about = props.nameOf(fields.target);
        const title = evidenceTitle(cited.evidence, speech);
        const known = [
          speech.term('documentTypes', cited.evidence.type),
          speech.date(cited.evidence.date),
        ];
        return (
          <li key={cited.link.id} className={css('item')}>
            <div className={css('text')}>
              <a href={addresses.evidence(cited.evidence.id)}>{title}</a>
              {cited.evidence.status === 'withdrawn' && (
                <StatusMark signal="fault" word={evidence.withdrawnItem} />
              )}
              {cited.link.review.state !== 'working' && (
                <ReviewMark state={cited.link.review.state} />
              )}
              <Second small>{known.filter(each => each !== null).join(' · ')}</Second>
              {fields.cite !== null && (
                <span>
                  {evidence.cite}: {fields.cite}
                </span>
              )}
              {fields.note !== null && <span>{fields.note}</span>}
              {about !== null && (
                <span className={css('about')}>
                  {evidence.citedFor} <a href={about.href}>{about.label}</a>
                </span>
              )}
            </div>
            {onWithdraw && isLocked(cited.link) && (
              <IconButton
                name={`${review.reopen.open} ${title}`}
                icon={LockOpen}
                size="small"
                onPress={() => onReopen(cited)}
              />
            )}
            {onWithdraw && !isLocked(cited.link) && (
              <IconButton
                name={`${evidence.withdrawCitation}: ${title}`}
                icon={Undo2}
                size="small"
                onPress={() => onWithdraw(cited)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
