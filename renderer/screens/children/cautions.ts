/** What looks odd in an episode. It is told and never stands in the way: odd things happen to these children. */
import { ageOn, dateBounds, readDate, type Language } from '../../../shared/dates/index.ts';
import type { EpisodeForm } from './episodeForm.ts';
import { afterLife } from './gaps.ts';

export type Caution =
  | 'ends-before-it-begins'
  | 'before-birth'
  | 'of-age'
  | 'after-death'
  | 'consent-from-fourteen'
  | 'guardian-to-fourteen';

export function cautionsOf(
  form: Pick<EpisodeForm, 'act' | 'details'>,
  known: Readonly<{ birth: string | null; death: string | null }>,
  language: Language,
): readonly Caution[] {
  const read = (text: string) => {
    const reading = readDate(text, language);
    return reading.ok ? reading.date.edtf : null;
  };
  const { details } = form;
  const [begin, end] = [read(form.act.begin), read(form.act.end)];
  const found: Caution[] = [];
  if (begin !== null && end !== null) {
    const [first, last] = [dateBounds(begin).earliest, dateBounds(end).latest];
    if (first !== null && last !== null && last < first) found.push('ends-before-it-begins');
  }
  const { birth, death } = known;
  const first = begin === null ? null : dateBounds(begin).earliest;
  if (
    death !== null &&
    first !== null &&
    first > death &&
    !afterLife.includes(details?.form ?? 'death')
  ) {
    found.push('after-death');
  }
  if (begin === null || birth === null) return found;
  const { min, max } = ageOn(birth, begin);
  if (max !== null && max < 0) found.push('before-birth');
  if (min !== null && min >= 18) found.push('of-age');
  const isFourteen = min !== null && min >= 14 && min < 18;
  if (isFourteen && details?.form === 'citizenship' && details['childConsent'] === null)
    found.push('consent-from-fourteen');
  if (isFourteen && details?.form === 'care' && details['placement'] === 'guardianship')
    found.push('guardian-to-fourteen');
  return found;
}
