/** The certificate of an erasure: what is gone, by whose decision, and what no program can reach. */
import type { Language } from '../contract/session.ts';
import type { LedgerEvent, Stamp, Subject } from '../events/event.ts';
import { exportedOf } from '../package/exported.ts';
import { childrenOf } from '../package/selection.ts';
import type { FieldErased } from './erased.ts';
import { certificateWords } from './certificateWords.ts';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface SentPackage {
  readonly position: number;
  readonly at: string;
  readonly package: string;
  readonly addressee: string | null;
}

export interface ErasureCertificate {
  readonly format: 'litopys/erasure-certificate';
  readonly version: 1;
  readonly vault: string;
  /** Of the entry in the ledger that tells of the erasure, and its leaf hash. */
  readonly position: number;
  readonly leafHash: string;
  readonly at: string;
  readonly by: Person;
  /** The second person; null where the vault had nobody else who could agree. */
  readonly agreed: (Person & { readonly at: string }) | null;
  readonly subject: { readonly type: string; readonly id: string };
  readonly ground: FieldErased['ground'];
  readonly reason: string;
  readonly erased: FieldErased['erased'];
  readonly notReached: {
    /** Made before it: they may hold the values. */
    readonly packages: readonly SentPackage[];
    readonly others: readonly ['backups-made-before', 'remnants-on-disks', 'memory-of-readers'];
  };
}

/** What the vault knows beside the entry itself. */
export interface CertificateSources {
  readonly leafHash: string;
  readonly nameOf: (user: string) => string;
  readonly agreed: { readonly by: string; readonly at: string } | null;
  /** The entries `package.exported` of before. */
  readonly exports: readonly LedgerEvent[];
}

/** Packages that may hold values of the subject: of a child apart from others only those about it can. */
export function packagesWith(
  exports: readonly LedgerEvent[],
  subject: { readonly type: string; readonly id: string },
): SentPackage[] {
  return exports.flatMap(each => {
    const exported = exportedOf(each);
    if (exported === null) return [];
    const { scope, addressee } = exported;
    const children = childrenOf(scope);
    const isOfAnother =
      subject.type === 'child' && children.length > 0 && !children.includes(subject.id);
    if (isOfAnother) return [];
    const { seq: position, at } = each.stamp;
    return [{ position, at, package: each.on?.id ?? '', addressee }];
  });
}

/** An erasure as those read it who may. */
export interface ToldErasure extends Pick<FieldErased, 'ground' | 'reason' | 'erased' | 'request'> {
  readonly stamp: Stamp;
  /** The record that was chosen. */
  readonly subject: Subject;
}

export function certificateOf(
  vault: string,
  { stamp, subject, ground, reason, erased }: ToldErasure,
  { leafHash, nameOf, agreed, exports }: CertificateSources,
): ErasureCertificate {
  const before = exports.filter(each => each.stamp.seq <= stamp.seq);
  const packages = packagesWith(before, subject);
  return {
    format: 'litopys/erasure-certificate',
    version: 1,
    vault,
    position: stamp.seq,
    leafHash,
    at: stamp.at,
    by: { id: stamp.by, name: nameOf(stamp.by) },
    agreed: agreed && { id: agreed.by, name: nameOf(agreed.by), at: agreed.at },
    subject,
    ground,
    reason,
    erased,
    notReached: {
      packages,
      others: ['backups-made-before', 'remnants-on-disks', 'memory-of-readers'],
    },
  };
}

/** The certificate as a person reads it: plain text. */
export function certificateText(certificate: ErasureCertificate, language: Language): string {
  const words = certificateWords[language];
  const { ground, erased, notReached, agreed, by } = certificate;
  const known = [ground.order, ground.number, ground.date].filter(part => part !== null);
  const fields = erased.reduce((sum, each) => sum + each.fields.length, 0);
  const facts: [string, string][] = [
    [words.vault, certificate.vault],
    [words.entry, `${certificate.position} · ${certificate.leafHash}`],
    [words.at, certificate.at],
    [words.by, `${by.name} (${by.id})`],
    [words.agreed, agreed ? `${agreed.name} (${agreed.id}), ${agreed.at}` : words.nobodyElse],
    [words.subject, `${certificate.subject.type} ${certificate.subject.id}`],
    [words.law, ground.law],
    [words.order, known.length === 0 ? words.none : known.join(', ')],
    [words.reason, certificate.reason],
    [words.erased, words.counted(fields, erased.length)],
  ];
  const packages = notReached.packages.map(
    ({ position, at, package: id, addressee }) =>
      `  ${position} · ${at} · ${id} · ${addressee ?? words.noAddressee}`,
  );
  return [
    words.title,
    '',
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    words.list,
    ...erased.flatMap(({ position, fields: gone }) =>
      gone.map(({ name, digest }) => `  ${position} · ${name} · ${digest}`),
    ),
    '',
    words.stays,
    '',
    words.notReached,
    ...words.limits.map(limit => `— ${limit}`),
    `— ${packages.length === 0 ? words.noPackages : words.packages}`,
    ...packages,
    '',
  ].join('\n');
}
