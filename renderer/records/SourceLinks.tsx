import { addresses } from '../addresses.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';

/** Recorded sources by code name, each a way to its page; nothing where there are none. */
export function SourceLinks(props: { ids: readonly string[]; labelled?: boolean }) {
  const { sources } = useWords();
  const { ids } = props;
  const { data } = useVaultQuery(
    vault.catalogue.labels,
    ids.length === 0 ? null : { ids: [...ids] },
    { keep: true },
  );
  if (ids.length === 0 || data === null || data.length === 0) return null;
  return (
    <p>
      {props.labelled === true && `${sources.records}: `}
      {data.map(({ id, label }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={addresses.catalogued('source', id)}>{label}</a>
        </span>
      ))}
    </p>
  );
}
