import { Id } from '../../shared/records/primitives.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';

/** The compartment that an address names; null when it names none. */
export function askedCompartment(text: string | null): string | null {
  return Id.safeParse(text).data ?? null;
}

/** Says over a form where its record will lie, and who will see it. */
export function SealedIn(props: { compartment: string }) {
  const { compartments: says } = useWords();
  const list = useVaultQuery(vault.compartment.list, {});
  const found = list.data?.find(({ id }) => id === props.compartment);
  if (!list.data) return null;
  if (!found?.isMember) return <AlertBanner tone="warn" title={says.adding.outside} />;
  return (
    <AlertBanner tone="info" title={says.adding.title(found.name ?? says.label(found.number))}>
      {says.adding.sentence}
    </AlertBanner>
  );
}
