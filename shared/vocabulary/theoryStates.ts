import type { Term } from './term.ts';

/** How far a legal theory has come. None of them is a finding. */
export const theoryStates: readonly Term[] = [
  { id: 'working', uk: 'робоча версія', en: 'working theory' },
  { id: 'proposed', uk: 'запропонована до підозри або обвинувачення', en: 'proposed for charges' },
  { id: 'charged', uk: 'пред’явлена (підозра, ордер, обвинувачення)', en: 'charged' },
  { id: 'submitted', uk: 'подана до суду або органу', en: 'submitted to a court or body' },
  { id: 'set_aside', uk: 'відкладена', en: 'set aside' },
  { id: 'dropped', uk: 'відкинута', en: 'dropped' },
];
