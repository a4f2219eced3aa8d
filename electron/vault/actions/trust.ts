import { fromBase64, toBase64 } from '../../../shared/bytes.ts';
import type { CertificateView } from '../../../shared/contract/checkpoints.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import type { TrustedCertificate } from '../../../shared/time/proofs.ts';
import { readCertificate, readCertificateFile, type Certificate } from '../../time/certificate.ts';
import { keyLabel } from '../../time/signatureCheck.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { Desk } from '../desk.ts';
import { timeProofsOf } from '../ledger/timeProofs.ts';
import { readIn } from '../writeOut.ts';

const longestFile = 1024 * 1024;

/** @throws Refusal certificate/unreadable, file/missing … */
export async function certificatesAt(desk: Desk, token: string): Promise<readonly Certificate[]> {
  const found = readCertificateFile(await readIn(desk.pathOf(token), longestFile));
  if (found.length === 0) throw new Refusal('certificate/unreadable');
  return found;
}

function viewOf(certificate: Certificate, trusted: TrustedCertificate | null): CertificateView {
  const { fingerprint, subjectText, issuerText, notBefore, notAfter, key } = certificate;
  return {
    fingerprint,
    subject: subjectText,
    issuer: issuerText,
    notBefore,
    notAfter,
    key: keyLabel(key),
    reason: trusted?.reason ?? null,
    added: trusted && { seq: trusted.added.seq, at: trusted.added.at },
  };
}

function listed(db: ReadableDb): CertificateView[] {
  return timeProofsOf(db).certificates.flatMap(trusted => {
    const certificate = readCertificate(fromBase64(trusted.certificate));
    return certificate ? [viewOf(certificate, trusted)] : [];
  });
}

export const trust: Handlers<Contract, Desk>['trust'] = {
  list: desk => listed(desk.open.vault.reader),

  async look(desk, { path }) {
    return (await certificatesAt(desk, path)).map(each => viewOf(each, null));
  },

  async add(desk, { path, fingerprints, reason }) {
    const found = await certificatesAt(desk, path);
    const { vault } = desk.open;
    const known = new Set(listed(vault.reader).map(({ fingerprint }) => fingerprint));
    const chosen = found.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
    const news = chosen.filter(({ fingerprint }) => !known.has(fingerprint));
    if (chosen.length === 0) throw new Refusal('certificate/unreadable');
    if (news.length === 0) throw new Refusal('certificate/known');
    vault.write(tx => {
      for (const { der, fingerprint, subjectText, notAfter } of news) {
        tx.append({
          kind: systemKinds.certificateTrusted,
          on: { type: 'certificate', id: fingerprint },
          members: {
            certificate: toBase64(der),
            subject: subjectText,
            notAfter,
            reason: reason === '' ? null : reason,
          },
        });
      }
    });
    const added = new Set(news.map(({ fingerprint }) => fingerprint));
    return listed(vault.reader).filter(({ fingerprint }) => added.has(fingerprint));
  },

  remove(desk, { fingerprint, reason }) {
    const { vault } = desk.open;
    if (!listed(vault.reader).some(each => each.fingerprint === fingerprint)) {
      throw new Refusal('certificate/unknown');
    }
    vault.write(tx =>
      tx.append({
        kind: systemKinds.certificateDistrusted,
        on: { type: 'certificate', id: fingerprint },
        members: { reason },
      }),
    );
    return {};
  },
};
