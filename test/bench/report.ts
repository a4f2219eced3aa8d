/** The report: a line a figure, or the same as JSON. */
import type { Line } from './goal.ts';
import { load, type Machine } from './machine.ts';

const units = ['B', 'KiB', 'MiB', 'GiB'];

export function bytesText(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 1024 && unit < units.length - 1) [size, unit] = [size / 1024, unit + 1];
  return `${Number(size.toFixed(1))} ${units[unit]}`;
}

/** Three digits that count. */
export function figure(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');
  return String(Number(value.toPrecision(3)));
}

export function machineText(machine: Machine): string {
  const { processors, memoryGiB, system, node, openssl, sqlite, sqlcipher } = machine;
  return [
    `machine   ${processors}, ${memoryGiB} GiB, ${system}`,
    `versions  Node ${node} (OpenSSL ${openssl}), SQLite ${sqlite}, SQLCipher ${sqlcipher}`,
    `peers     ${machine.opensslProgram ?? 'openssl is missing'}, age ${machine.age ?? 'is missing'}`,
  ].join('\n');
}

export function lineText(line: Line): string {
  const { goal, what, peer, ours, theirs, unit, ratio, processorRatio, wanted, counted } = line;
  const told = [
    `${goal.padEnd(4)} ${what}`,
    `     ours ${figure(ours)} ${unit}${Number.isNaN(theirs) ? '' : `, ${peer} ${figure(theirs)} ${unit}`}`,
    `     ratio ${ratio === null ? '–' : figure(ratio)}${wanted === null ? '' : `   goal ${wanted}`}`,
  ];
  if (processorRatio !== null) {
    const [own, other] = [line.oursProcessor ?? 0, line.theirsProcessor ?? 0];
    told.push(
      `     processor seconds ${figure(own)} and ${figure(other)}, ratio ${figure(processorRatio)}`,
    );
  }
  told.push(`     rounds counted ${counted}, load ${figure(load())}`);
  if (line.note !== null) told.push(`     ${line.note}`);
  return told.join('\n');
}
