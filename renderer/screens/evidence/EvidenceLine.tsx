import {
  Eraser,
  Eye,
  EyeOff,
  Globe,
  Lock,
  Package,
  ShieldAlert,
  ShieldCheck,
  type LucideIcon,
} from 'lucide-react';
import type { EvidenceRow } from '../../../shared/contract/views.ts';
import { Confidentiality } from '../../../shared/records/primitives.ts';
import { isSealedNumber, numberLabel } from '../../../shared/records/number.ts';
import { SealedMark } from '../../records/sealed.tsx';
import { ReviewMark } from '../../records/ReviewMark.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { ErasedMark, useTouched } from '../../records/Erased.tsx';
import { Inline } from '../../ui/Layout.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { HiddenText } from '../../ui/LiveText.tsx';
import { StatusMark, type Signal } from '../../ui/StatusMark.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ProofCounts } from './ProofCounts.tsx';

const marks: Readonly<Record<Confidentiality, readonly [Signal, LucideIcon]>> = {
  public: ['plain', Globe],
  internal: ['plain', Eye],
  confidential: ['review', EyeOff],
  restricted: ['sealed', ShieldAlert],
  sealed: ['sealed', Lock],
};

/** An item as a row: what it is, what it speaks for and against, who may read it. */
export function EvidenceLine(props: { row: EvidenceRow }) {
  const { evidence: says, erasure } = useWords();
  const speech = useSpeech();
  const { row } = props;
  const own = useTouched().find(each => each.id === row.id) ?? null;
  const access = Confidentiality.safeParse(row.confidentiality);
  const kind = speech.term('documentTypes', row.type) ?? row.type;
  return (
    <ListRow
      number={numberLabel('evidence', row.number)}
      title={
        row.title ?? row.fileName ?? (own?.title === true ? erasure.titleErased : says.untitled)
      }
      end={row.review === 'working' ? null : <ReviewMark state={row.review} />}
      lines={[
        {
          text: `${kind} · ${speech.date(row.date) ?? says.noDate}`,
          end: (
            <Inline>
              {own !== null && <ErasedMark />}
              {isSealedNumber(row.number) ? (
                <SealedMark />
              ) : (
                access.success && <AccessMark level={access.data} />
              )}
            </Inline>
          ),
        },
        {
          text: (
            <ProofCounts
              supports={row.supports}
              contradicts={row.contradicts}
              leavesOpen={row.leavesOpen}
            />
          ),
          end: <Nature row={row} />,
        },
      ]}
    />
  );
}

function AccessMark(props: { level: Confidentiality }) {
  const { evidence: says } = useWords();
  const [signal, icon] = marks[props.level];
  return <StatusMark signal={signal} icon={icon} word={says.access[props.level]} />;
}

/** A file with its size and the sign that its hash is recorded, or a thing. */
function Nature({ row }: { row: EvidenceRow }) {
  const { evidence: says, erasure } = useWords();
  const format = useFormat();
  if (row.size === null && row.nature === 'file') {
    return <StatusMark signal="plain" icon={Eraser} word={erasure.fileErased} />;
  }
  if (row.size === null) return <StatusMark signal="plain" icon={Package} word={says.physical} />;
  return (
    <Inline>
      {format.bytes(row.size)}
      {row.sha256 !== null && (
        <>
          <ShieldCheck size={14} strokeWidth={1.75} aria-hidden />
          <HiddenText>{says.hashed}</HiddenText>
        </>
      )}
    </Inline>
  );
}
