import { ChevronRight } from 'lucide-react';
import { useCallback, useContext, useId, useState, type ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './Form.module.css';
import { FormProblemsContext, type FieldProblem } from './formProblems.ts';

const css = classes(sheet);

/**
 * A part of a form that opens as needed. Closed, it says in `summary` what it holds. It opens by itself
 * when a field inside has a problem: nobody is sent to a field that cannot be seen.
 */
export function FormSection(props: {
  title: string;
  summary?: string;
  startsOpen?: boolean;
  children: ReactNode;
}) {
  const bodyId = useId();
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  const outer = useContext(FormProblemsContext);
  const report = useCallback(
    (id: string, problem: FieldProblem | null) => {
      if (problem) setOpen(true);
      outer?.(id, problem);
    },
    [outer],
  );
  return (
    <section className={css('section')}>
      <h3 className={css('heading')}>
        <button
          type="button"
          className={css('toggle')}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight size={16} aria-hidden />
          <span className={css('sectionTitle')}>{props.title}</span>
          {!isOpen && props.summary !== undefined && (
            <span className={css('summary')}>{props.summary}</span>
          )}
        </button>
      </h3>
      <div id={bodyId} className={css('body')} hidden={!isOpen}>
        <FormProblemsContext value={report}>{props.children}</FormProblemsContext>
      </div>
    </section>
  );
}
