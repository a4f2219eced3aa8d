import { CircleCheck, CircleX } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';
import type { Verdict } from './verdict.ts';

const css = classes(sheet);

/** The ledger in one sentence, and what the sentence rests on. */
export function VerdictLine(props: { verdict: Verdict; look: 'large' | 'small' }) {
  const { ledger: says } = useWords();
  const { size, seen, faults, basis } = props.verdict;
  const isIntact = faults === 0 && size !== null;
  const Icon = isIntact ? CircleCheck : CircleX;
  return (
    <div className={css('verdict', isIntact ? 'intact' : 'broken', props.look)}>
      <Icon size={props.look === 'large' ? 24 : 16} aria-hidden />
      <div>
        <p className={css('sentence')}>
          {size === null
            ? says.unreadable
            : faults === 0
              ? says.unbroken(size)
              : says.broken(size, faults)}
        </p>
        <p className={css('basis')}>
          {says.basis[basis]}{' '}
          {seen !== null && size !== null && seen < size && says.newer(size - seen)}{' '}
          {props.look === 'large' && says.notTimeStamped}
        </p>
      </div>
    </div>
  );
}
