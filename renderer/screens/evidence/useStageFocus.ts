import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the reader along when one stage of a screen gives way to the next and the control they used goes with
 * it. The ref stands on an element with `tabIndex={-1}` around the stages.
 */
export function useStageFocus(stage: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const last = useRef(stage);
  useEffect(() => {
    if (last.current === stage) return;
    last.current = stage;
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [stage]);
  return element;
}
