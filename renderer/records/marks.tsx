import { Eye, EyeOff, Globe, Lock, ShieldAlert, type LucideIcon } from 'lucide-react';
import type { Proof } from '../../shared/contract/views.ts';
import { Inline } from '../ui/Layout.tsx';
import { ProofStrength } from '../ui/ProofStrength.tsx';
import { Badge, StatusMark, type Signal } from '../ui/StatusMark.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { strengthOf } from './strength.ts';
import { useSpeech } from './useSpeech.ts';

/** ●●○, and in words where something contradicts: it must not hide behind a dot. */
export function ProofMark(props: { proof: Proof; withWord?: boolean }) {
  const { records } = useWords();
  const { contradicts } = props.proof;
  return (
    <Inline>
      <ProofStrength strength={strengthOf(props.proof)} withWord={props.withWord ?? false} />
      {contradicts > 0 && <StatusMark signal="fault" word={records.contradicted(contradicts)} />}
    </Inline>
  );
}

const protection: Readonly<Record<string, readonly [Signal, LucideIcon]>> = {
  public: ['plain', Globe],
  internal: ['plain', Eye],
  confidential: ['review', EyeOff],
  restricted: ['sealed', ShieldAlert],
  sealed: ['sealed', Lock],
};

/** Who may read a record, on a tint. */
export function ConfidentialityBadge(props: { level: string }) {
  const speech = useSpeech();
  const [signal, icon] = protection[props.level] ?? ['plain', Eye];
  const word = speech.term('confidentialities', props.level) ?? props.level;
  return <Badge signal={signal} icon={icon} word={word} />;
}

const verified: Readonly<Record<string, Signal>> = {
  corroborated: 'approved',
  verified: 'approved',
  state_verified: 'approved',
  single_source: 'review',
  disputed: 'fault',
  refuted: 'fault',
  withdrawn: 'fault',
};

/** How far a fact has been checked. */
export function VerificationMark(props: { status: string }) {
  const speech = useSpeech();
  const word = speech.term('verificationStatus', props.status) ?? props.status;
  return <StatusMark signal={verified[props.status] ?? 'plain'} word={word} />;
}

const cases: Readonly<Record<string, Signal>> = {
  returned: 'approved',
  reunified_elsewhere: 'approved',
  return_in_progress: 'accent',
  reported: 'review',
  under_verification: 'review',
  location_unknown: 'fault',
  died: 'fault',
};

/** How the case of a child stands. */
export function CaseStatusMark(props: { status: string; look?: 'mark' | 'badge' }) {
  const speech = useSpeech();
  const Mark = props.look === 'badge' ? Badge : StatusMark;
  const word = speech.term('caseStatuses', props.status) ?? props.status;
  return <Mark signal={cases[props.status] ?? 'plain'} word={word} />;
}
