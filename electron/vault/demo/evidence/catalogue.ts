import type { Say } from '../language.ts';
import { captures } from './captures.ts';
import type { DemoFile } from './facts.ts';
import { messages } from './messages.ts';
import { officeFiles } from './office.ts';
import { orders } from './orders.ts';
import { photographs } from './photographs.ts';

/** The forty files of the demonstration. */
export function catalogue(say: Say): DemoFile[] {
  return [
    ...photographs(say),
    ...orders(say),
    ...officeFiles(say),
    ...messages(say),
    ...captures(say),
  ];
}
