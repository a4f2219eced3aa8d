import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBench, valueOf } from '../../support/engine.ts';
import {
  bytesIn,
  hasOpenssl,
  makeCertificate,
  makeRoot,
  openssl,
  opensslTakes,
} from '../../support/authority.ts';
import { sharedFolder } from '../../support/folder.ts';

const forSigning = ['basicConstraints=CA:FALSE', 'keyUsage=critical,nonRepudiation'];

describe.skipIf(!hasOpenssl)('signatures made outside, by openssl cms', () => {
  const folder = sharedFolder();
  const at = (name: string) => path.join(folder, name);

  beforeAll(() => {
    makeRoot(folder, 'root');
    makeCertificate(folder, 'signer', 'root', {
      extensions: forSigning,
      subject: '/O=Invented/CN=Oksana Example',
    });
    makeCertificate(folder, 'second', 'root', { extensions: forSigning });
    makeCertificate(folder, 'cipher', 'root', {
      extensions: ['keyUsage=critical,keyEncipherment'],
    });
  });

  async function checkpoint() {
    const bench = await openBench();
    const { size } = valueOf(await bench.client.ledger.checkpoint({}));
    const text = path.join(bench.dir, 'text');
    valueOf(await bench.client.checkpoint.saveText({ size, target: text, form: 'text' }));
    const sign = (name: string, signer: string, ...more: string[]) => {
      openssl(
        folder,
        ...['cms', '-sign', '-binary', '-in', text, '-outform', 'DER', '-out', name],
        ...['-signer', `${signer}.crt`, '-inkey', `${signer}.key`, ...more],
      );
      return bench.client.checkpoint.attachSignature({ size, path: at(name) });
    };
    const trust = async () => {
      const [{ fingerprint } = { fingerprint: '' }] = valueOf(
        await bench.client.trust.look({ path: at('root.crt') }),
      );
      const input = { path: at('root.crt'), fingerprints: [fingerprint], reason: '' };
      valueOf(await bench.client.trust.add(input));
    };
    return { bench, size, text, sign, trust };
  }

  test('a good signature says who, and is called trusted only when somebody trusted vouches', async () => {
    const { bench, text, sign, trust } = await checkpoint();
    const view = valueOf(await sign('one.p7s', 'signer'));
    expect(view.signers).toMatchObject([
      { name: 'Oksana Example', subject: 'CN=Oksana Example, O=Invented', state: 'untrusted' },
    ]);
    expect(view.signers[0]!.signedAt).not.toBeNull();
    const verify = ['-content', text, '-CAfile', 'root.crt', '-purpose', 'any'];
    expect(
      opensslTakes(
        folder,
        'cms',
        '-verify',
        '-binary',
        '-inform',
        'DER',
        '-in',
        'one.p7s',
        ...verify,
      ),
    ).toBe(true);
    await trust();
    const { signatures } = valueOf(await bench.client.checkpoint.proofs({}));
    expect(signatures[0]!.signers[0]!.state).toBe('trusted');
    expect(await sign('one.p7s', 'signer')).toMatchObject({ ok: true });
    expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
  });

  test('several signers, lengths left open, no attributes, the text inside: all are read', async () => {
    const { sign, trust } = await checkpoint();
    await trust();
    const both = ['-signer', 'second.crt', '-inkey', 'second.key'];
    expect(valueOf(await sign('both.p7s', 'signer', ...both)).signers).toHaveLength(2);
    for (const [name, ...how] of [
      ['open.p7s', '-stream', '-nodetach'],
      ['bare.p7s', '-noattr'],
      ['keyid.p7s', '-keyid'],
      ['inside.p7s', '-nodetach'],
    ] as const) {
      const view = valueOf(await sign(name, 'signer', ...how));
      expect([name, view.signers.map(({ state }) => state)]).toEqual([name, ['trusted']]);
    }
  });

  test('without its certificate, or by a key that may not sign, nothing more is said than was checked', async () => {
    const { sign, trust } = await checkpoint();
    await trust();
    expect(valueOf(await sign('nocerts.p7s', 'signer', '-nocerts')).signers).toMatchObject([
      { name: null, state: 'unchecked' },
    ]);
    expect(valueOf(await sign('cipher.p7s', 'cipher')).signers[0]!.state).toBe('untrusted');
    expect(valueOf(await sign('weak.p7s', 'signer', '-md', 'sha1')).signers[0]!.state).toBe(
      'unchecked',
    );
  });

  test('a signature over another text, a false one and no signature are refused by name', async () => {
    const { bench, size, sign } = await checkpoint();
    const other = await checkpoint();
    valueOf(await sign('mine.p7s', 'signer'));
    const attach = async (name: string) => {
      const result = await other.bench.client.checkpoint.attachSignature({
        size: other.size,
        path: at(name),
      });
      return result.ok ? 'ok' : result.error.code;
    };
    const before = valueOf(await other.bench.client.ledger.head({}))!.size;
    expect(await attach('mine.p7s')).toBe('signature/wrong');
    valueOf(await sign('mineInside.p7s', 'signer', '-nodetach'));
    expect(await attach('mineInside.p7s')).toBe('signature/other-text');
    const bytes = bytesIn(folder, 'mine.p7s');
    bytes[bytes.length - 2]! ^= 1;
    writeFileSync(at('changed.p7s'), bytes);
    const changed = { size, path: at('changed.p7s') };
    expect(await bench.client.checkpoint.attachSignature(changed)).toMatchObject({
      error: { code: 'signature/wrong' },
    });
    writeFileSync(at('nothing.p7s'), 'nothing');
    expect(await attach('nothing.p7s')).toBe('signature/damaged');
    expect(valueOf(await other.bench.client.ledger.head({}))!.size).toBe(before);
    const twice = { size, path: at('mine.p7s') };
    expect(await bench.client.checkpoint.attachSignature(twice)).toMatchObject({
      error: { code: 'signature/already-there' },
    });
  });
});
