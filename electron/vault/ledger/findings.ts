import type { Finding } from '../../../shared/contract/session.ts';
import type { Finding as ChainFinding } from '../../../shared/ledger/finding.ts';

/** A finding in the contract's form. `message` is plain English for logs and JSON; screens say it by code. */
export function finding(
  code: string,
  where: string,
  expected: string | number | null,
  found: string | number | null,
): Finding {
  const [wanted, was] = [expected, found].map(value => (value === null ? null : String(value)));
  const because = [
    wanted == null ? null : `expected ${wanted}`,
    was == null ? null : `found ${was}`,
  ];
  const told = because.filter(part => part !== null).join(', ');
  return {
    code,
    where,
    message: told === '' ? `${where}: ${code}` : `${where}: ${code} (${told})`,
    expected: wanted ?? null,
    found: was ?? null,
  };
}

/** A finding of the chain check, told with its place. */
export function fromChain(found: ChainFinding): Finding {
  const { seq, field } = found.where;
  const where = field === null ? `entry ${seq}` : `entry ${seq}, field ${field}`;
  return finding(found.code, where, found.expected, found.found);
}
