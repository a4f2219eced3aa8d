import { Package, ShieldCheck } from 'lucide-react';
import type { EvidenceRow } from '../../../shared/contract/views.ts';
import { Confidentiality } from '../../../shared/records/primitives.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { ListRow } from '../../ui/ListRow.tsx';
import { StatusMark, type Signal } from '../../ui/StatusMark.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ProofCounts } from './ProofCounts.tsx';

const signals: Readonly<Record<Confidentiality, Signal>> = {
  public: 'plain',
  internal: 'plain',
  confidential: 'review',
  restricted: 'sealed',
  sealed: 'sealed',
};

/** An item as a row: what it is, what it speaks for and against, who may read it. */
export function EvidenceLine(props: { row: EvidenceRow }) {
  const { evidence: says } = useWords();
  const speech = useSpeech();
  const format = useFormat();
  const { row } = props;
  const access = Confidentiality.safeParse(row.confidentiality);
  const kind = speech.term('documentTypes', row.type) ?? row.type;
  return (
    <ListRow
      number={numberLabel('evidence', row.number)}
      title={row.title ?? row.fileName ?? says.untitled}
      end={access.success && <AccessMark level={access.data} />}
      lines={[
        {
          text: `${kind} · ${speech.date(row.date) ?? says.noDate}`,
          end: row.size === null ? null : format.bytes(row.size),
        },
        {
          text: (
            <ProofCounts
              supports={row.supports}
              contradicts={row.contradicts}
              leavesOpen={row.leavesOpen}
            />
          ),
          end:
            row.nature === 'file' ? (
              <StatusMark signal="approved" icon={ShieldCheck} word={says.hashed} />
            ) : (
              <StatusMark signal="plain" icon={Package} word={says.physical} />
            ),
        },
      ]}
    />
  );
}

function AccessMark(props: { level: Confidentiality }) {
  const { evidence: says } = useWords();
  return <StatusMark signal={signals[props.level]} word={says.access[props.level]} />;
}
