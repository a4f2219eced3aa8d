/** Words of lists that name terms of the vocabularies: statuses, claims, decrees, sex. */
import { foldText } from '../matching/index.ts';
import { instruments } from '../vocabulary/instruments.ts';
import { caseStatuses, russianClaims } from '../vocabulary/people.ts';
import type { Term } from '../vocabulary/term.ts';

const statusWords: Readonly<Record<string, string>> = {
  повідомлено: 'reported',
  сообщено: 'reported',
  'факт підтверджено': 'verified_taken',
  підтверджено: 'verified_taken',
  verified: 'verified_taken',
  'місцезнаходження рф': 'located_ru',
  'located in russia': 'located_ru',
  'місцезнаходження тот': 'located_tot',
  'місцезнаходження білорусь': 'located_by',
  'місцезнаходження невідоме': 'location_unknown',
  'whereabouts unknown': 'location_unknown',
  'повертається': 'return_in_progress',
  повернулась: 'returned',
  повернувся: 'returned',
  returned: 'returned',
}; // prettier-ignore

const claimWords: readonly (readonly [RegExp, string])[] = [
  [/^сирот|^orphan/u, 'claimed_orphan'],
  [/без попечения|без піклування|parental care/u, 'claimed_without_care'],
  [/эвакуирован|евакуйован|evacuee/u, 'claimed_evacuee'],
  [/отдых|оздоровл|відпочин|лечени|лікуванн|vacation/u, 'claimed_on_vacation'],
];

/** The state of the case a list names, as an id of `caseStatuses`. */
export function statusOf(text: string): string | null {
  const folded = foldText(text);
  return statusWords[folded] ?? labelled(caseStatuses, folded);
}

/** What a holder of children says of one, as an id of `russianClaims`. */
export function claimOf(text: string): string | null {
  const folded = foldText(text);
  const found = claimWords.find(([pattern]) => pattern.test(folded));
  return found?.[1] ?? labelled(russianClaims, folded);
}

function labelled(terms: readonly Term[], folded: string): string | null {
  return terms.find(({ uk, en }) => [uk, en].some(text => foldText(text) === folded))?.id ?? null;
}

/** The decree a list names by number, and by date where it has one; null if several may be meant. */
export function instrumentOf(text: string): string | null {
  const number =
    /№\s*(\d{1,4}(?:-\p{L}+)?)/u.exec(text)?.[1] ?? /^\s*(\d{1,4})\s*$/.exec(text)?.[1];
  if (number === undefined) return null;
  const [, d, m, y] = /(\d{2})\.(\d{2})\.(\d{4})/.exec(text) ?? [];
  const day = y === undefined ? null : `${y}-${m ?? ''}-${d ?? ''}`;
  const fitting = instruments.filter(
    each =>
      each.type === 'presidential_decree' &&
      each.number === number &&
      (day === null || each.date === day),
  );
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only.id : null;
}

const femaleWords = /^(?:ж|жін|жіноча|жен|женский|женская|дівчинка|девочка|f|female|girl)$/u;
const maleWords = /^(?:ч|чол|чоловіча|м|муж|мужской|мужская|хлопчик|хлопець|мальчик|m|male|boy)$/u;

/** Sex as a list says it; `coded` where a number stands for it, null for what is no value. */
export function sexOf(text: string): { sex: 'female' | 'male'; coded: boolean } | null {
  const folded = foldText(text);
  if (folded === '1') return { sex: 'male', coded: true };
  if (folded === '2') return { sex: 'female', coded: true };
  if (femaleWords.test(folded)) return { sex: 'female', coded: false };
  return maleWords.test(folded) ? { sex: 'male', coded: false } : null;
}
