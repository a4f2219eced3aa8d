import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';

/** How grave a message is. Always shown with its sign and a word. */
export type Tone = 'fault' | 'warn' | 'info' | 'ok';

export const toneIcons: Readonly<Record<Tone, LucideIcon>> = {
  fault: CircleAlert,
  warn: TriangleAlert,
  info: Info,
  ok: CircleCheck,
};
