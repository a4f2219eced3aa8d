import type { ErasureRow } from '../../../shared/contract/erasure.ts';
import type { RequestView } from '../../../shared/contract/requests.ts';
import type { ReviewRow } from '../../../shared/contract/review.ts';
import { numberIn } from './numbers.ts';

const n = numberIn('uk');
const standings = {
  waiting: 'чекає на відповідь',
  approved: 'погоджено',
  refused: 'відхилено',
  withdrawn: 'відкликано',
  done: 'виконано',
  expired: 'строк минув',
} as const;

const states = { working: 'у роботі', submitted: 'на перевірці', approved: 'схвалено' } as const;
const deeds = {
  submitted: 'подано',
  approved: 'схвалено',
  returned: 'повернуто на доопрацювання',
  reopened: 'відімкнуто для змін',
  changed: 'змінено під час перевірки',
} as const;

/** Погодження другою людиною і стирання. */
export const decisionsUk = {
  requestRow: ({ id, action, label, asked, answered, standing, until }: RequestView): string =>
    `${id}  ${standings[standing]}\n  ${[action, label].filter(Boolean).join(' — ')}\n  ${asked.who}, ${asked.at}` +
    (asked.reason === null ? '' : `: ${asked.reason}`) +
    (answered === null
      ? ''
      : `\n  → ${answered.who}, ${answered.at}${answered.reason === null ? '' : `: ${answered.reason}`}`) +
    (standing === 'waiting' || standing === 'approved' ? `\n  діє до ${until}` : ''),
  noRequests: 'Запитів немає.',
  requestAnswered: (seq: number): string => `Зроблено: запис журналу ${n(seq)}.`,

  reviewRow: ({ type, id, label, review, authors, lastBy, approvedBy }: ReviewRow): string =>
    `${id}  ${states[review.state]}\n  ${[type, label].filter(Boolean).join(' — ')}\n  писали: ${authors.join(', ')}` +
    (review.last === null
      ? ''
      : `\n  → ${deeds[review.last.deed]}: ${lastBy ?? ''}, ${review.last.stamp.at}${review.last.reason === null ? '' : `: ${review.last.reason}`}`) +
    (review.approval === null || review.last?.deed === 'approved'
      ? ''
      : `\n  востаннє схвалено: ${approvedBy ?? ''}, ${review.approval.stamp.at}`),
  nothingToReview: 'На перевірку ніщо не чекає.',
  reviewed: (done: number, seq: number): string =>
    `Зроблено, записів: ${n(done)}; останній запис журналу ${n(seq)}.`,

  wouldErase: (entries: number, files: number): string =>
    `Торкнулося б записів журналу: ${n(entries)}; файлів, яких ніхто інший не називає: ${n(files)}. Нічого не змінено.`,
  erased: (seq: number): string =>
    `Стерто назавжди, запис журналу ${n(seq)}. Давніші резервні копії й пакети можуть мати ці значення: litopys erase certificate їх називає.`,
  erasureRow: ({ seq, at, who, type, id, label, ground, fields }: ErasureRow): string =>
    `${n(seq)}  ${at}  ${who}\n  ${[type, id, label].filter(Boolean).join(' ')}: значень ${n(fields)} — ${ground.law}`,
  noErasures: 'Нічого не стирали.',
};
