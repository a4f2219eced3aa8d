import type { Bridge } from '../../shared/contract/shell.ts';

declare global {
  interface Window {
    /** Put there by the preload; missing only when the page is opened outside the application. */
    readonly litopys?: Bridge;
  }
}

/** The way out of the page. Throws where the page was opened outside the application. */
export function bridge(): Bridge {
  const { litopys } = window;
  if (!litopys) throw new Error('the page was opened without its preload');
  return litopys;
}
