/** What there is to do about a record. */
import type { Term } from './term.ts';

export const taskKinds: readonly Term[] = [
  { id: 'find_proof', uk: 'знайти доказ', en: 'find proof' },
  { id: 'contact', uk: 'звʼязатися', en: 'get in touch' },
  { id: 'request', uk: 'надіслати запит', en: 'send a request' },
  { id: 'translate', uk: 'перекласти', en: 'translate' },
  { id: 'review', uk: 'перевірити', en: 'review' },
  { id: 'identify', uk: 'установити особу', en: 'identify a person' },
  { id: 'consent', uk: 'одержати згоду', en: 'obtain consent' },
  { id: 'deadline', uk: 'дотримати строку', en: 'meet a deadline' },
  { id: 'other', uk: 'інше', en: 'other' },
];
