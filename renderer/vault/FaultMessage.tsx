import { useEffect, useRef, type ReactNode } from 'react';
import type { Fault } from '../../shared/result.ts';
import { addresses } from '../addresses.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { problemOf } from '../words/problem.ts';
import sheet from './FaultMessage.module.css';

const css = classes(sheet);

/** A refusal that is the ordinary first half of a deed: a second person has to agree, and was asked to. */
function isAsked({ code }: Fault): boolean {
  return code === 'approval/asked';
}

/**
 * A fault beside the form or list it belongs to: the thing, the cause, the next step. Null shows nothing. That a
 * second person was asked is told as a notice, with the way to the requests.
 */
export function FaultBanner(props: {
  fault: Fault | null;
  /** More that is known of it */
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
}) {
  const words = useWords();
  const { fault } = props;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // a fault under the edge of a long form would be missed
    if (fault !== null) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);
  if (fault === null) return null;
  const problem = problemOf(words.problems, fault);
  return (
    <div ref={frame} className={css('fault')}>
      <AlertBanner
        tone={isAsked(fault) ? 'info' : 'fault'}
        title={problem.title}
        actions={props.actions}
        {...(props.onDismiss ? { onDismiss: props.onDismiss } : {})}
      >
        <p>{problem.cause}</p>
        <p>{problem.next}</p>
        {isAsked(fault) && (
          <p>
            <a href={addresses.approvals}>{words.approvals.open}</a>
          </p>
        )}
        {props.children}
      </AlertBanner>
    </div>
  );
}

/** A fault that takes the place of what should have been shown. */
export function FaultState(props: { fault: Fault; onRetry?: () => void; actions?: ReactNode }) {
  const words = useWords();
  const problem = problemOf(words.problems, props.fault);
  return (
    <ErrorState
      title={problem.title}
      cause={problem.cause}
      next={problem.next}
      code={props.fault.code}
      actions={
        <>
          {props.onRetry && <Button onPress={props.onRetry}>{words.common.retry}</Button>}
          {props.actions}
        </>
      }
    />
  );
}
