/** Who recorded what, and when; and what was withdrawn, by whom and why. */
import type { RecordState } from '../../events/fold.ts';
import { numberOf, type Contents } from '../contents.ts';
import { isNumberedNoun, numberLabel } from '../../records/number.ts';
import { markup, typed, type Markup } from './markup.ts';
import { sayMoment, type Sayer } from './say.ts';

/** What people call a record: its noun, with its number where it has one. */
export function recordName(record: RecordState, say: Sayer): string {
  const noun = say.words.nouns[record.type];
  const number = numberOf(record);
  if (number === null || !isNumberedNoun(record.type)) return noun;
  return numberLabel(record.type, number);
}

export function history(
  records: readonly RecordState[],
  contents: Contents,
  say: Sayer,
): Markup | null {
  const { words } = say;
  const byId = new Map(records.map(record => [record.id, record]));
  const steps = [...byId.keys()]
    .flatMap(id => contents.stepsOf(id))
    .sort((a, b) => a.stamp.seq - b.stamp.seq);
  if (steps.length === 0) return null;
  return markup`<h2>${words.history}</h2>
<table><thead><tr><th scope="col">${words.position}</th><th scope="col">${words.time}</th><th scope="col">${words.who}</th><th scope="col">${words.change}</th><th scope="col">${words.record}</th><th scope="col">${words.reason}</th><th scope="col">${words.withheldFields}</th><th scope="col">${words.erasedFields}</th></tr></thead><tbody>
${steps.map(step => {
  const { stamp, id, change, reason } = step;
  const record = byId.get(id);
  const { erased, withheld } = contents.missingOf([step]);
  return markup`<tr><td>${stamp.seq}</td><td>${sayMoment(stamp.at)}</td><td>${typed(contents.nameOf(stamp.by))}</td><td>${words.changes[change]}</td><td>${record === undefined ? id : recordName(record, say)}</td><td>${reason === null ? null : typed(reason)}</td><td>${withheld === 0 ? null : withheld}</td><td>${erased === 0 ? null : erased}</td></tr>
`;
})}</tbody></table>`;
}

export function withdrawnList(
  records: readonly RecordState[],
  contents: Contents,
  say: Sayer,
): Markup | null {
  const { words } = say;
  const items = records.flatMap(record => {
    if (record.withdrawn === null) return [];
    const { stamp, reason } = record.withdrawn;
    return [
      markup`<li>${recordName(record, say)}: ${sayMoment(stamp.at)}, ${typed(contents.nameOf(stamp.by))}${reason === null ? null : markup`. ${typed(reason)}`}</li>`,
    ];
  });
  if (items.length === 0) return null;
  return markup`<h2>${words.withdrawn}</h2>
<p class="note">${words.withdrawnNote}</p>
<ul>${items}</ul>`;
}
