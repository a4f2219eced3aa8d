/** What a check of a package can find, by code. */
import type { FindingCode as LedgerCode } from '../ledger/finding.ts';
import type { BagCode } from './bag/check.ts';
import type { RefusedFile } from './source.ts';

export type PackageCode =
  | BagCode
  | RefusedFile['code']
  | Exclude<LedgerCode, `head/${string}` | 'ledger/gap' | 'entry/clock-went-back'>
  | 'package/missing-file'
  | 'package/malformed-descriptor'
  | 'package/unknown-version'
  | 'package/wrong-identifier'
  | 'package/not-listed'
  | 'package/bad-signature'
  | 'package/wrong-key-file'
  | 'package/no-export-entry'
  | 'package/several-export-entries'
  | 'package/malformed-export-entry'
  | 'package/other-manifest'
  | 'package/other-edition'
  | 'package/unexpected-file'
  | 'ledger/no-beginning'
  | 'ledger/unreadable'
  | 'checkpoint/malformed'
  | 'checkpoint/not-by-vault'
  | 'checkpoint/forged'
  | 'checkpoint/wrong-vault'
  | 'entry/malformed-line'
  | 'entry/out-of-order'
  | 'entry/not-in-tree'
  | 'entry/unknown-kind'
  | 'entry/wrong-names'
  | 'entry/without-right'
  | 'entry/impossible'
  | 'record/impossible'
  | 'record/malformed'
  | 'derived/missing'
  | 'derived/altered'
  | 'derived/impossible'
  | 'evidence/missing'
  | 'evidence/altered'
  | 'evidence/wrong-size'
  | 'origin/contradicted'
  | 'origin/unreadable-words';
