import { useEffect } from 'react';

const overlays = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox]';
const stops = 'a[href],button:not(:disabled),input:not(:disabled),[tabindex="0"]';

/** Where the focus was last, outside of anything that lies over the page. */
interface Place {
  readonly control: HTMLElement;
  /** The headings before it, the nearest first. */
  readonly headings: readonly HTMLElement[];
  /** The row or item it stood in, with its neighbours: the next one comes first. */
  readonly neighbours: readonly Element[];
}

function placeOf(control: HTMLElement): Place {
  const headings = [...document.querySelectorAll<HTMLElement>('h1,h2,h3')].filter(
    each => (each.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const row = control.closest('tr,li');
  const neighbours = [row?.nextElementSibling, row?.previousElementSibling];
  return {
    control,
    headings: headings.reverse(),
    neighbours: neighbours.filter(each => each instanceof Element),
  };
}

/** The like control in a neighbouring row, else the heading it stood under. */
function nearest({ neighbours, headings }: Place): HTMLElement | null {
  const row = neighbours.find(each => each.isConnected);
  const inRow = [...(row?.querySelectorAll<HTMLElement>(stops) ?? [])].at(-1);
  if (inRow) return inRow;
  const heading = headings.find(each => each.isConnected) ?? null;
  if (heading) heading.tabIndex = -1;
  return heading;
}

function isLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

/**
 * A control that disappears by its own action (a record withdrawn, a row restored) would leave the focus nowhere, and
 * the keyboard at the beginning of the window. It goes to the next row, or to the heading of what is left.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | null = null;
    let frame = 0;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest(overlays)) return;
      place = placeOf(target);
    };
    const mend = () => {
      if (place === null || place.control.isConnected || !isLost()) return;
      if (document.querySelector('[role=dialog],[role=alertdialog]')) return;
      nearest(place)?.focus();
    };
    const observer = new MutationObserver(() => {
      if (place === null || place.control.isConnected || !isLost()) return;
      cancelAnimationFrame(frame);
      // whoever takes the focus by itself (a form that opens) goes first
      frame = requestAnimationFrame(mend);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
}
