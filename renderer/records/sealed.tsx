/** Which of the records on a screen are sealed, and the mark they bear. */
import type { OutputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';
import { isSealedNumber } from '../../shared/records/number.ts';
import { Badge, StatusMark } from '../ui/StatusMark.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';

type Sealed = OutputOf<Contract['compartment']['of']>;
export type SealedPlace = Sealed[number]['place'];

/** Where these records are sealed, by their ids, without those that are open; null until it is known. */
export function useSealed(ids: readonly string[]): ReadonlyMap<string, SealedPlace> | null {
  const { data } = useVaultQuery(vault.compartment.of, { ids: [...ids] });
  return data && new Map(data.map(({ record, place }) => [record, place]));
}

/** In the head of a page: the compartment that its record lies in. */
export function SealedBadge(props: { place: SealedPlace | null }) {
  const { compartments: says } = useWords();
  const { place } = props;
  if (place === null) return null;
  return <Badge signal="sealed" word={says.mark(place.number, place.name)} />;
}

export function SealedMark() {
  const { compartments: says } = useWords();
  return <StatusMark signal="sealed" word={says.sealed} />;
}

/** In a row: numbers of sealed records are of their own kind. Nothing for what is open. */
export function SealedNumberMark(props: { number: number }) {
  return isSealedNumber(props.number) ? <SealedMark /> : null;
}
