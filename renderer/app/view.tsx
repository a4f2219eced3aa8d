/** What an address brings, and the ways it is laid out. */
import type { ReactNode } from 'react';
import type { Catalogued } from '../../shared/records/catalogue.ts';
import type { Right } from '../../shared/rights.ts';
import { NeedsRight } from '../vault/NeedsRight.tsx';

/** A room of the application: one link of the sections column. */
export type SectionId =
  | 'children'
  | Exclude<Catalogued, 'sourceIdentity'>
  | 'evidence'
  | 'map'
  | 'search'
  | 'work'
  | 'packages'
  | 'ledger'
  | 'withdrawn'
  | 'approvals'
  | 'settings'
  | 'guide';

/** What stands in the columns right of the sections. `list: null` gives the detail the whole width. */
export type View = Readonly<{
  section: SectionId;
  list: ReactNode | null;
  detail: ReactNode;
  /** In a narrow window, where only one column is seen: which one the address means */
  current: 'list' | 'detail';
  /** The list is hidden but keeps its place: forms and other work that needs the room */
  isWide: boolean;
}>;

type Params = Readonly<Record<string, string | undefined>>;
export type Route = Readonly<{
  path: string;
  view: (params: Params, query: URLSearchParams) => View;
}>;

export const shown = { current: 'detail', isWide: false } as const;
export const listed = { current: 'list', isWide: false } as const;
export const wide = { current: 'detail', isWide: true } as const;

export function needs(right: Right, screen: ReactNode, otherwise: ReactNode = null): ReactNode {
  return (
    <NeedsRight right={right} otherwise={otherwise}>
      {screen}
    </NeedsRight>
  );
}

/** A whole page without a list. */
export function page(section: SectionId, detail: ReactNode): View {
  return { section, list: null, detail, ...shown };
}
