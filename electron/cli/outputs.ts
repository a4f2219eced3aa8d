/** What each command prints with `--json`: documented in docs/cli.md, checked by tests. */
import * as z from 'zod';
import { BackupReport, BackupRow } from '../../shared/contract/backup.ts';
import { Finding } from '../../shared/contract/session.ts';
import {
  CertificateView,
  ConsistencyReport,
  StampView,
  WordsReport,
} from '../../shared/contract/checkpoints.ts';
import { ListedChild, OpenedList } from '../../shared/contract/lists.ts';
import { contract } from '../../shared/contract/index.ts';
import { Gap, TheoryLine } from '../../shared/contract/law.ts';
import { ReviewRow } from '../../shared/contract/review.ts';
import { PackageReport } from '../../shared/contract/packages.ts';
import { VerifyLevel, VerifyReport } from '../../shared/contract/work.ts';
import { ShareSheet, TriedShares } from '../../shared/contract/recovery.ts';
import { Id } from '../../shared/records/primitives.ts';

const Words = z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) });
const Path = z.string().meta({ description: 'Path as the system writes it' });

/** Instead of a command's own object, with status 2: it could not be asked. */
export const ErrorOutput = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    next: z.string(),
    request: Id.nullable().meta({
      description: 'Of `approval/asked`: the request that was recorded; else null',
    }),
  }),
});

export const HeadOutput = z.strictObject({
  size: z.int(),
  root: z.string(),
  at: z.string(),
  words: Words,
});

export const CreateOutput = z.strictObject({
  vault: Id,
  path: Path,
  user: z.strictObject({ id: z.string(), name: z.string() }),
  head: HeadOutput,
});

/** `apply` prints one of these for each command, in order; the last one is a fault or the end. */
export const ApplyOutput = z.union([
  z.strictObject({ line: z.int(), call: z.string(), result: z.unknown() }),
  z.strictObject({
    line: z.int(),
    fault: z.strictObject({ code: z.string(), message: z.string() }),
    done: z.int(),
  }),
  z.strictObject({ done: z.int() }),
]);

export const EvidenceOutput = contract.evidence.add.output;

export const ExportOutput = z.strictObject({
  path: Path,
  entry: z.int().meta({ description: 'Position of the export in the ledger' }),
  files: z.int(),
  bytes: z.number(),
  sha256: z.string().nullable().meta({ description: 'Of a single file; null for a folder' }),
  fingerprint: Words,
  verification: PackageReport,
});

const Level = z.strictObject({ level: VerifyLevel });

/** `verdict` and `findings` are always there; the rest says what was looked at. */
export const VerifyOutput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vault'),
    verdict: z.enum(['valid', 'invalid']),
    findings: z.array(Finding),
    vault: Id.nullable(),
    level: Level.shape.level,
    /** Null: opening was already impossible. */
    checked: VerifyReport.shape.checked.nullable(),
    head: HeadOutput.nullable(),
    /** Null: no words were given, or opening was already impossible. */
    words: WordsReport.nullable(),
  }),
  PackageReport.extend({ kind: z.literal('package') }),
]);
export type VerifyOutput = z.infer<typeof VerifyOutput>;

export const DemoOutput = z.strictObject({
  vault: Path,
  files: Path,
  package: Path,
  user: z.string(),
  passphrase: z.string(),
  made: z.strictObject({
    children: z.int(),
    acts: z.int(),
    episodes: z.int(),
    files: z.int(),
  }),
  seconds: z.strictObject({
    make: z.number(),
    verifyVault: z.number(),
    export: z.number(),
    verifyPackage: z.number(),
  }),
  fingerprint: Words,
  verification: z.strictObject({ vault: VerifyOutput, package: VerifyOutput }),
});

export const RecoveryCreateOutput = z.strictObject({
  set: Id,
  threshold: z.int(),
  shares: z.array(ShareSheet.pick({ number: true, holder: true, lines: true, qr: true })),
});

export const RecoveryTryOutput = z.discriminatedUnion('works', [
  TriedShares.omit({ holders: true }).extend({ works: z.literal(true) }),
  z.strictObject({
    works: z.literal(false),
    fault: z.strictObject({ code: z.string(), message: z.string() }),
  }),
]);

export const RecoveryUseOutput = CreateOutput.pick({ vault: true, user: true });

const BackupOutput = BackupReport.extend({ head: HeadOutput.nullable() });

const UserReceipt = contract.user.changeRoles.output;
export const CheckpointOutput = HeadOutput.extend({
  note: z.string().meta({ description: 'The signed checkpoint' }),
  path: Path.nullable(),
});

const Reviews = z.strictObject({ records: z.array(ReviewRow) });

const Certificates = z.strictObject({ certificates: z.array(CertificateView) });

const ErasureOutput = contract.erasure.list.output.element.extend({
  ground: z.strictObject({
    law: z.string(),
    order: z.string().nullable(),
    number: z.string().nullable(),
    date: z.string().nullable(),
  }),
});

export const outputs = {
  create: CreateOutput,
  apply: ApplyOutput,
  'evidence add': EvidenceOutput,
  export: ExportOutput,
  verify: VerifyOutput,
  demo: DemoOutput,
  checkpoint: CheckpointOutput,
  'stamp query': contract.checkpoint.saveQuery.output.extend({ size: z.int() }),
  'stamp import': StampView,
  'stamp list': contract.checkpoint.proofs.output,
  'signature add': contract.checkpoint.attachSignature.output,
  'trust add': Certificates,
  'trust list': Certificates,
  'trust remove': z.strictObject({ removed: z.string() }),
  'consistency make': contract.checkpoint.saveConsistency.output,
  'consistency check': ConsistencyReport,
  'recovery create': RecoveryCreateOutput,
  'recovery try': RecoveryTryOutput,
  'recovery use': RecoveryUseOutput,
  'backup make': BackupOutput.extend({
    path: Path,
    entry: z.int(),
    added: z.strictObject({ objects: z.int(), bytes: z.number() }),
  }),
  'backup list': z.strictObject({
    path: Path,
    backups: z.array(BackupRow),
    unreadable: z.array(z.strictObject({ generation: z.int(), code: z.string() })),
  }),
  'backup check': BackupOutput,
  'backup thin': contract.backup.thin.output,
  restore: BackupOutput.extend({ path: Path }),
  branch: z.discriminatedUnion('branched', [
    z.strictObject({
      branched: z.literal(false),
      why: z.string(),
      seen: z.string(),
      found: z.string(),
    }),
    z.strictObject({ branched: z.literal(true), vault: Id, size: z.int() }),
  ]),
  upgrade: z.strictObject({ upgraded: z.literal(true) }),
  rebuild: contract.ledger.rebuild.output,
  'as-of': contract.record.asOf.output,
  'user list': z.strictObject({ users: contract.user.list.output }),
  'user enrol': UserReceipt,
  'user roles': UserReceipt,
  'user suspend': UserReceipt,
  'user reinstate': UserReceipt,
  'user remove': UserReceipt,
  'theory list': z.strictObject({ theories: z.array(TheoryLine) }),
  coverage: contract.law.coverage.output.extend({
    missing: z.array(Gap),
    missingTotal: z.int(),
  }),
  'compartment list': z.strictObject({ compartments: contract.compartment.list.output }),
  'compartment create': contract.compartment.create.output,
  'compartment add': contract.compartment.addMember.output,
  'compartment remove': contract.compartment.removeMember.output,
  'request list': z.strictObject({ requests: contract.request.list.output }),
  'request approve': contract.request.approve.output,
  'request refuse': contract.request.refuse.output,
  'request withdraw': contract.request.withdraw.output,
  'review list': Reviews,
  'review show': Reviews,
  'review submit': contract.review.submit.output,
  'review approve': contract.review.approve.output,
  'review return': contract.review.sendBack.output,
  'review reopen': contract.review.reopen.output,
  'list preview': z.strictObject({ list: OpenedList, rows: z.array(ListedChild) }),
  'list import': contract.list.import.output,
  'list batches': z.strictObject({ batches: contract.list.batches.output }),
  'list undo': contract.list.undo.output,
  'erase preview': contract.erasure.preview.output,
  'erase do': contract.erasure.erase.output,
  'erase list': z.strictObject({ erasures: z.array(ErasureOutput) }),
  'erase certificate': contract.erasure.certificate.output,
  error: ErrorOutput,
} as const;
