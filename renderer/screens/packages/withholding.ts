/** What the form keeps back, and the rules it becomes. */
import type { InputOf, OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Noun } from '../../../shared/records/index.ts';

export type PartCount = OutputOf<Contract['packages']['parts']>[number];
export type Rules = NonNullable<InputOf<Contract['packages']['export']>['withheld']>;

/** One part of all records of a kind; of statements, of those about one thing. */
export type KeptPart = Pick<PartCount, 'type' | 'about' | 'part'>;
/** A record that stays behind whole, as the reader knows it. */
export type LeftOut = Readonly<{ type: Noun; id: string; label: string }>;

export type Choice = Readonly<{
  isOn: boolean;
  parts: readonly KeptPart[];
  records: readonly LeftOut[];
}>;

export const nothingKept: Choice = { isOn: false, parts: [], records: [] };

export function partKey({ type, about, part }: KeptPart): string {
  return `${type} ${about ?? ''} ${part}`;
}

export function withPart(choice: Choice, kept: KeptPart, isOn: boolean): Choice {
  const key = partKey(kept);
  const others = choice.parts.filter(each => partKey(each) !== key);
  const { type, about, part } = kept;
  return { ...choice, parts: isOn ? [...others, { type, about, part }] : others };
}

export function withRecord(choice: Choice, record: LeftOut): Choice {
  return { ...choice, records: [...withoutRecord(choice, record.id).records, record] };
}

export function withoutRecord(choice: Choice, id: string): Choice {
  return { ...choice, records: choice.records.filter(each => each.id !== id) };
}

export function rulesOf({ isOn, parts, records }: Choice): Rules {
  if (!isOn) return [];
  return [
    ...parts.map(each => ({ of: 'kind' as const, ...each })),
    ...records.map(({ type, id }) => ({ of: 'record' as const, type, id, part: null })),
  ];
}
