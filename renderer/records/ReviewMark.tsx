import { PencilLine, type LucideIcon } from 'lucide-react';
import type { ReviewState } from '../../shared/events/review.ts';
import { Badge, StatusMark, type Signal } from '../ui/StatusMark.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

const marks: Readonly<Record<ReviewState, readonly [Signal, LucideIcon | null]>> = {
  working: ['plain', PencilLine],
  submitted: ['review', null],
  approved: ['approved', null],
};

/** In work, under review, approved: a sign and a word. */
export function ReviewMark(props: { state: ReviewState; look?: 'mark' | 'badge' }) {
  const { review } = useWords();
  const Mark = props.look === 'badge' ? Badge : StatusMark;
  const [signal, icon] = marks[props.state];
  return (
    <Mark signal={signal} word={review.states[props.state]} {...(icon === null ? {} : { icon })} />
  );
}
