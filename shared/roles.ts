/** What a user may be in a vault; what each may do stands in `rights.ts`. */
import * as z from 'zod';

export const roles = [
  'administrator',
  'prosecutor',
  'documenter',
  'reviewer',
  'legalTeam',
  'auditor',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
