import { addressOfRecord } from '../addresses.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';

/** A name as a paper gives it; it leads to the record of who bears it, where that is recorded. */
export function RecordedName(props: { name: string; record: string | null }) {
  const { data } = useVaultQuery(
    vault.catalogue.labels,
    props.record === null ? null : { ids: [props.record] },
  );
  const found = data?.[0];
  const href = found === undefined ? null : addressOfRecord(found);
  return href === null ? props.name : <a href={href}>{props.name}</a>;
}
