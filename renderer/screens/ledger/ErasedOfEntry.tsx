import type { LedgerRow } from '../../../shared/contract/work.ts';
import { addresses } from '../../addresses.ts';
import { ErasedValue, useErasedMarks } from '../../records/Erased.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Section } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Fields of this entry that are no longer there; of an erasure itself, the way to its certificate. */
export function ErasedOfEntry(props: { row: LedgerRow }) {
  const { erasure: says } = useWords();
  const { seq, subject, kind } = props.row;
  const marks = useErasedMarks([subject], false);
  const isErasure = /^(field|sealed)\.erased@/.test(kind);
  // of what was erased in a compartment its members alone are told
  const { data } = useVaultQuery(vault.erasure.list, isErasure ? {} : null);
  if (isErasure) {
    if (data?.some(each => each.seq === seq) !== true) return null;
    return <a href={addresses.erasure(seq)}>{says.certificate}</a>;
  }
  const gone = marks.flatMap(mark =>
    mark.values
      .filter(({ position }) => position === seq)
      .map(({ name }) => ({ term: name, value: <ErasedValue mark={mark} /> })),
  );
  if (gone.length === 0) return null;
  return (
    <Section title={says.erasedFields} level={3}>
      <DescriptionList facts={gone} />
    </Section>
  );
}
