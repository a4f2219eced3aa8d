/** The self-test of the byte path: known answers, and how fast this runtime's cipher and hash are. */
import { createCipheriv, createHash } from 'node:crypto';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, OutputOf } from '../../../shared/contract/define.ts';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { driverVersions } from '../database/driver.ts';
import type { Desk } from '../desk.ts';

const sample = 8 * 1024 * 1024;

function rate(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return Math.round(sample / 1024 / 1024 / seconds);
}

/** FIPS 180-4, "abc"; and the GCM specification's test case 14 (a zero key, nonce and block). */
function knownAnswers(): boolean {
  const hash = toHex(nodeCrypto.sha256(toUtf8('abc')));
  const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12), {
    authTagLength: 16,
  });
  const sealed = Buffer.concat([
    cipher.update(Buffer.alloc(16)),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return (
    hash === 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' &&
    sealed.toString('hex') === 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'
  );
}

type Diagnosis = OutputOf<Contract['diagnostics']['read']>;

let measured: Diagnosis | null = null;

export const diagnostics: Handlers<Contract, Desk>['diagnostics'] = {
  read(): Diagnosis {
    if (measured) return measured;
    const bytes = Buffer.alloc(sample);
    const found = {
      ...driverVersions(),
      node: process.versions.node,
      openssl: process.versions.openssl,
      aesGcmMiBps: rate(() => {
        const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12), {
          authTagLength: 16,
        });
        cipher.update(bytes);
        cipher.final();
      }),
      sha256MiBps: rate(() => createHash('sha256').update(bytes).digest()),
      knownAnswers: knownAnswers(),
    };
    measured = found;
    return found;
  },
};
