import type { LedgerRow } from '../../../shared/contract/work.ts';
import { isCatalogued } from '../../../shared/records/catalogue.ts';
import { addresses } from '../../addresses.ts';

/** Where the record of an entry is read; null for what has no page of its own. */
export function recordAddress(
  row: Pick<LedgerRow, 'type' | 'subject' | 'child' | 'seq'>,
): string | null {
  if (isCatalogued(row.type)) return addresses.catalogued(row.type, row.subject);
  switch (row.type) {
    case 'child':
      return addresses.child(row.subject);
    case 'evidence':
      return addresses.evidence(row.subject);
    case 'package':
      return addresses.package(row.seq);
    case 'episode':
      return row.child === null ? null : addresses.episode(row.child, row.subject);
    case 'assertion':
      return row.child === null ? null : addresses.child(row.child, 'identity');
    default:
      return row.child === null ? null : addresses.child(row.child);
  }
}
