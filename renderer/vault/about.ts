import { useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import type { shell as contract } from '../../shared/contract/shell.ts';
import { shell } from './shell.ts';

export type About = z.output<(typeof contract)['about']['output']>;

/** Facts about this program and its runtime; they do not change while it runs. Null until told. */
export function useAbout(): About | null {
  return useQuery({ queryKey: ['shell', 'about'], queryFn: () => shell.about() }).data ?? null;
}
