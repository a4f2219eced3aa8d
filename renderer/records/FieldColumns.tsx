import { ChevronRight } from 'lucide-react';
import { useCallback, useContext, useId, useState, type ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import { FormProblemsContext, type FieldProblem } from '../ui/formProblems.ts';
import sheet from './FieldColumns.module.css';

const css = classes(sheet);

/** Short fields side by side, as many as there is room for. */
export function FieldColumns(props: { children: ReactNode }) {
  return <div className={css('columns')}>{props.children}</div>;
}

/**
 * Fields that most people leave alone, behind a line that says what they hold. Opens by itself when one of
 * them has a problem.
 */
export function Fold(props: {
  title: string;
  startsOpen: boolean;
  onOpen?: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(props.startsOpen);
  const outer = useContext(FormProblemsContext);
  const report = useCallback(
    (field: string, problem: FieldProblem | null) => {
      if (problem) setOpen(true);
      outer?.(field, problem);
    },
    [outer],
  );
  return (
    <div className={css('fold')}>
      <button
        type="button"
        className={css('toggle')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          if (!isOpen) props.onOpen?.();
          setOpen(!isOpen);
        }}
      >
        <ChevronRight size={14} aria-hidden />
        {props.title}
      </button>
      <div id={id} hidden={!isOpen}>
        <FormProblemsContext value={report}>{props.children}</FormProblemsContext>
      </div>
    </div>
  );
}
