import { createContext, useContext, useEffect, useId, useRef, type RefObject } from 'react';

export type FieldProblem = Readonly<{
  id: string;
  label: string;
  problem: string;
  element: HTMLElement;
}>;

/** How a field tells the form around it what is wrong, so that the form can list it and go there. */
export const FormProblemsContext = createContext<
  ((id: string, problem: FieldProblem | null) => void) | null
>(null);

/** Reports a field's problem to the form, if there is one. The ref goes on the field's outermost element. */
export function useProblem<E extends HTMLElement = HTMLDivElement>(
  label: string,
  problem: string | null,
): RefObject<E | null> {
  const id = useId();
  const element = useRef<E>(null);
  const report = useContext(FormProblemsContext);
  useEffect(() => {
    const found = element.current;
    report?.(id, problem === null || !found ? null : { id, label, problem, element: found });
    return () => report?.(id, null);
  }, [report, id, label, problem]);
  return element;
}

/** In the order in which a reader meets the fields. */
export function inReadingOrder(problems: Iterable<FieldProblem>): FieldProblem[] {
  return [...problems].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Puts the reader into the field: its first control, a radio group's chosen one. */
export function focusField(field: HTMLElement): void {
  const control = field.querySelector<HTMLElement>(
    'input:not([type=hidden],[hidden],[tabindex="-1"]),textarea,[role=combobox],button:not([tabindex="-1"]),[tabindex="0"]',
  );
  control?.focus();
  field.scrollIntoView({ block: 'nearest' });
}
