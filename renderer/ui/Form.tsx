import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
  type SubmitEvent,
} from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { AlertBanner } from './AlertBanner.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import sheet from './Form.module.css';
import {
  focusField,
  FormProblemsContext,
  inReadingOrder,
  type FieldProblem,
} from './formProblems.ts';
import { isShortcut } from './keys.ts';
import { isMac } from './useShortcuts.ts';

const css = classes(sheet);
const submitKeys = 'Mod+Enter';

/**
 * The frame of a form. Fields inside tell it their problems; after an attempt that leaves some, it lists
 * them and puts the reader into the first. `says` tells beside the button what will happen.
 */
export function Form(props: {
  title?: string;
  intro?: ReactNode;
  children: ReactNode;
  submit: string;
  says?: ReactNode;
  busy?: boolean;
  danger?: boolean;
  /** What is wrong with the whole, not with one field: the answer of the vault. */
  fault?: ReactNode;
  onSubmit: () => void;
  onCancel?: () => void;
  /** More actions beside the submit button */
  actions?: ReactNode;
}) {
  const words = useWords();
  const { busy = false } = props;
  const [problems, setProblems] = useState<ReadonlyMap<string, FieldProblem>>(new Map());
  // Counted, so that a second attempt draws the form anew and leads to what is still wrong.
  const [attempts, setAttempts] = useState(0);
  const wantsFocus = useRef(false);

  const report = useCallback((id: string, problem: FieldProblem | null) => {
    setProblems(before => {
      if (problem === null && !before.has(id)) return before;
      const after = new Map(before);
      if (problem === null) after.delete(id);
      else after.set(id, problem);
      return after;
    });
  }, []);

  const ordered = inReadingOrder(problems.values());
  useEffect(() => {
    const [first] = ordered;
    if (!wantsFocus.current || busy || !first) return;
    wantsFocus.current = false;
    focusField(first.element);
  });

  const submit = () => {
    if (busy) return;
    wantsFocus.current = true;
    setAttempts(attempts + 1);
    props.onSubmit();
  };
  const frame = useSubmitFromNowhere(submit);

  return (
    <form
      ref={frame}
      className={css('form')}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        submit();
      }}
      // Whoever types on has left the failed attempt behind: focus must not jump away from them.
      onInput={() => (wantsFocus.current = false)}
      // Before radio buttons and boxes take Enter for themselves; not for a dialog that was opened from here.
      onKeyDownCapture={event => {
        const { target, currentTarget } = event;
        const isHere = target instanceof Node && currentTarget.contains(target);
        if (!isHere || !isShortcut(submitKeys, event, isMac)) return;
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
    >
      {props.title !== undefined && <h2 className={css('title')}>{props.title}</h2>}
      {(props.intro ?? null) !== null && <div className={css('intro')}>{props.intro}</div>}
      {attempts > 0 && ordered.length > 0 && (
        <AlertBanner tone="fault" title={words.ui.formProblems(ordered.length)}>
          <ul className={css('problems')}>
            {ordered.map(({ id, label, problem, element }) => (
              <li key={id}>
                <button
                  type="button"
                  className={css('problemLink')}
                  onClick={() => focusField(element)}
                >
                  {label}: {problem}
                </button>
              </li>
            ))}
          </ul>
        </AlertBanner>
      )}
      <FormProblemsContext value={report}>{props.children}</FormProblemsContext>
      {(props.fault ?? null) !== null && props.fault}
      <div className={css('footer')}>
        <Button
          type="submit"
          variant={props.danger === true ? 'danger' : 'primary'}
          busy={busy}
          shortcut={submitKeys}
        >
          {props.submit}
        </Button>
        {props.actions}
        {props.onCancel && (
          <Button variant="quiet" onPress={props.onCancel}>
            {words.common.cancel}
          </Button>
        )}
        <div className={css('says')}>{props.says}</div>
      </div>
    </form>
  );
}

/**
 * The focus is on nothing for a moment after a list has closed, and after a click beside the fields. The keys
 * still mean this form then, if it is the only one in front of the reader.
 */
function useSubmitFromNowhere(submit: () => void): RefObject<HTMLFormElement | null> {
  const frame = useRef<HTMLFormElement>(null);
  const latest = useRef(submit);
  useEffect(() => {
    latest.current = submit;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target !== document.body || !isShortcut(submitKeys, event, isMac)) return;
      const dialog = [...document.querySelectorAll('[role=dialog],[role=alertdialog]')].at(-1);
      const forms = [...(dialog ?? document).querySelectorAll('form')];
      if (forms.length !== 1 || forms[0] !== frame.current) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return frame;
}
