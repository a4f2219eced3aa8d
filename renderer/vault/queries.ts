import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Fault } from '../../shared/result.ts';
import { nameOf, type VaultCall } from './client.ts';

/** A fault on its way through react-query, which knows only thrown errors. */
class Faulted extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** What a fault is made of anything thrown; all but ours is a bug and told as `internal`. */
function faultOf(error: Error | null): Fault | null {
  if (error === null) return null;
  return error instanceof Faulted ? error.fault : { code: 'internal', detail: {} };
}

/** The vault is at hand: no network to wait for, nothing gained by asking twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Infinity,
        gcTime: 5 * 60_000,
      },
    },
  });
}

/** The key of a query: noun, verb, input. */
export function queryKey<I, O>(call: VaultCall<I, O>, input: I): QueryKey {
  return [...nameOf(call).split('.'), input];
}

async function ask<I, O>(call: VaultCall<I, O>, input: I, signal: AbortSignal): Promise<O> {
  const result = await call(input, { signal });
  if (!result.ok) throw new Faulted(result.error);
  return result.value;
}

export type VaultQuery<O> = Readonly<{
  /** Null until the first answer, and while there is nothing to ask. */
  data: O | null;
  fault: Fault | null;
  /** No answer yet. */
  isLoading: boolean;
  /** An older answer, or that to an earlier question, is shown while the new one comes. */
  isRefreshing: boolean;
  retry: () => void;
}>;

/**
 * Reads from the vault and reads again when what it shows has changed:
 * `useVaultQuery(vault.child.get, { id })`. A null input asks nothing. With `keep` the last answer
 * stays in sight while the next comes (a filter being typed).
 */
export function useVaultQuery<I, O>(
  call: VaultCall<I, O>,
  input: I | null,
  options: { readonly keep?: boolean } = {},
): VaultQuery<O> {
  const query = useQuery<O>({
    queryKey: input === null ? [...nameOf(call).split('.'), null] : queryKey(call, input),
    queryFn: ({ signal }) => {
      if (input === null) throw new Error('nothing to ask');
      return ask(call, input, signal);
    },
    enabled: input !== null,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: query.data ?? null,
    fault: faultOf(query.error),
    isLoading: query.isLoading,
    isRefreshing: query.isFetching && !query.isLoading,
    retry: () => void query.refetch(),
  };
}

export type Paged<Row, O> = Readonly<{
  rows: readonly Row[];
  /** The first page as it came: totals stand there. */
  first: O | null;
  fault: Fault | null;
  isLoading: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  /** Asks for the next page; does nothing while one is on its way or none is left. */
  loadMore: () => void;
  retry: () => void;
}>;

/**
 * A list of any length, page by page:
 * `usePaged(vault.child.list, cursor => ({ filter, order, descending, cursor, limit: 100 }), page => page.rows)`.
 */
export function usePaged<I, O extends { readonly next: string | number | null }, Row>(
  call: VaultCall<I, O>,
  page: (at: O['next'] | null) => I,
  rowsOf: (page: O) => readonly Row[],
): Paged<Row, O> {
  const start = page(null);
  const query = useInfiniteQuery<O, Error, InfiniteData<O>, QueryKey, { at: O['next'] | null }>({
    queryKey: [...queryKey(call, start), 'paged'],
    queryFn: ({ pageParam, signal }) => ask(call, page(pageParam.at), signal),
    initialPageParam: { at: null },
    getNextPageParam: last => (last.next === null ? null : { at: last.next }),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? null;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- rowsOf picks a member; only the pages change
  const rows = useMemo(() => pages?.flatMap(one => [...rowsOf(one)]) ?? [], [pages]);
  return {
    rows,
    first: pages?.[0] ?? null,
    fault: faultOf(query.error),
    isLoading: query.isLoading,
    isLoadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}
