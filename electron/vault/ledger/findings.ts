import type { Finding } from '../../../shared/contract/session.ts';
import type { Finding as ChainFinding } from '../../../shared/ledger/finding.ts';

/** A finding in the contract's form. `message` is plain English for logs and JSON; screens say it by code. */
export function finding(
  code: string,
  where: string,
  expected: string | number | null,
  found: string | number | null,
): Finding {
  const [wanted, was] = [textOf(expected), textOf(found)];
  const parts = [wanted && `expected ${wanted}`, was && `found ${was}`].filter(
    part => part !== null,
  );
  const message =
    parts.length === 0 ? `${where}: ${code}` : `${where}: ${code} (${parts.join(', ')})`;
  return { code, where, message, expected: wanted, found: was };
}

function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

/** A finding of the chain check, told with its place. */
export function fromChain(found: ChainFinding): Finding {
  const { seq, field } = found.where;
  const where = field === null ? `entry ${seq}` : `entry ${seq}, field ${field}`;
  return finding(found.code, where, found.expected, found.found);
}
