import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './Field.module.css';
import { useProblem } from './formProblems.ts';
import placeSheet from './PlaceField.module.css';

const css = classes(sheet);
const place = classes(placeSheet);

/** A file or folder chosen in the computer's own dialog: the buttons that open it, and what was chosen. */
export function PlaceField(props: {
  label: string;
  /** Name of what was chosen */
  chosen: string | null;
  /** The buttons */
  children: ReactNode;
  hint?: string;
  problem: string | null;
}) {
  const labelId = useId();
  const notesId = useId();
  const ref = useProblem(props.label, props.problem);
  return (
    <div
      ref={ref}
      role="group"
      className={css('field')}
      aria-labelledby={labelId}
      aria-describedby={notesId}
    >
      <span id={labelId} className={css('label')}>
        {props.label}
      </span>
      <div className={place('row')}>
        {props.children}
        {props.chosen !== null && <strong className={place('chosen')}>{props.chosen}</strong>}
      </div>
      <div id={notesId}>
        {props.hint !== undefined && <p className={css('hint')}>{props.hint}</p>}
        {props.problem !== null && <Problem>{props.problem}</Problem>}
      </div>
    </div>
  );
}

/** What is wrong, for controls that react-aria gives no place for it. */
export function Problem(props: { children: string }) {
  return (
    <p className={css('problem')}>
      <CircleAlert size={14} aria-hidden />
      <span>{props.children}</span>
    </p>
  );
}
