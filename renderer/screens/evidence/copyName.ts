import { numberLabel } from '../../../shared/records/number.ts';

/** The name a copy is offered under: the number and the file's ending, since its own name may name a person. */
export function copyName(number: number, fileName: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1];
  const label = numberLabel('evidence', number);
  return ending === undefined ? label : `${label}.${ending.toLowerCase()}`;
}
