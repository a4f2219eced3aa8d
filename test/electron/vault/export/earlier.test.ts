import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificateFile } from '../../../../electron/time/certificate.ts';
import { judgeBy } from '../../../../electron/verifier/judge.ts';
import { verifyPackageAt } from '../../../../electron/verifier/open.ts';
import {
  answer,
  bytesIn,
  hasOpenssl,
  makeCertificate,
  makeRoot,
  openssl,
  opensslTakes,
} from '../../../support/authority.ts';
import { openBench, valueOf } from '../../../support/engine.ts';
import { sharedFolder } from '../../../support/folder.ts';
import { newChild } from '../../../support/records.ts';

describe.skipIf(!hasOpenssl)('what vouches for earlier checkpoints goes along', () => {
  const folder = sharedFolder();
  const at = (name: string) => path.join(folder, name);

  beforeAll(() => {
    writeFileSync(at('verify.html'), '<!doctype html><title>verifier</title>');
    process.env['LITOPYS_VERIFIER_PAGE'] = at('verify.html');
    makeRoot(folder, 'root');
    makeRoot(folder, 'otherRoot', '/O=Invented/CN=Another root');
    makeCertificate(folder, 'tsa', 'root');
    makeCertificate(folder, 'signer', 'root', {
      extensions: ['basicConstraints=CA:FALSE', 'keyUsage=critical,digitalSignature'],
    });
  });

  async function exported() {
    const bench = await openBench();
    const { client, dir } = bench;
    valueOf(await client.child.register(newChild()));
    const { size } = valueOf(await client.ledger.checkpoint({}));
    const [seen] = valueOf(await client.trust.look({ path: at('root.crt') }));
    const fingerprints = [seen!.fingerprint];
    valueOf(await client.trust.add({ path: at('root.crt'), fingerprints, reason: '' }));
    const stamp = async (name: string, over: string | null) => {
      const [query, response] = [path.join(dir, `${name}.tsq`), path.join(dir, `${name}.tsr`)];
      const input = { size, target: query, policy: null, over };
      valueOf(await client.checkpoint.saveQuery(input));
      answer(folder, 'tsa', query, response);
      return valueOf(await client.checkpoint.importAnswer({ path: response })).token;
    };
    await stamp('renewal', await stamp('first', null));
    const text = path.join(dir, 'text');
    valueOf(await client.checkpoint.saveText({ size, target: text, form: 'text' }));
    const signature = path.join(dir, 'text.p7s');
    openssl(
      folder,
      ...['cms', '-sign', '-binary', '-in', text, '-outform', 'DER', '-out', signature],
      ...['-signer', 'signer.crt', '-inkey', 'signer.key'],
    );
    valueOf(await client.checkpoint.attachSignature({ size, path: signature }));
    const pack = async (name: string, addressee: string) => {
      const target = path.join(dir, name);
      valueOf(
        await client.packages.export({
          scope: { scope: 'all' },
          language: 'en',
          target,
          form: 'folder',
          recipients: [],
          addressee,
        }),
      );
      return target;
    };
    return { bench, size, pack, text };
  }

  async function verified(place: string, roots: readonly string[] | null = null) {
    const trusted = roots?.flatMap(name => [...readCertificateFile(bytesIn(folder, name))]) ?? [];
    const { report } = await verifyPackageAt(place, {
      words: null,
      sha512: false,
      language: 'en',
      onProgress: () => undefined,
      signal: null,
      breathe: null,
      judge: roots === null ? null : judgeBy(trusted, new Date().toISOString()),
    });
    return { report, codes: report.findings.map(({ code }) => code) };
  }

  test('stamps, renewals and signatures, each told exactly as far as it was checked', async () => {
    const { bench, size, pack } = await exported();
    const place = await pack('package', 'The court');
    const states = async (roots: readonly string[] | null) => {
      const { report, codes } = await verified(place, roots);
      expect(codes).toEqual([]);
      expect(report.earlier).toHaveLength(1);
      const [{ stamps, signatures, given, size: told } = report.earlier[0]!] = report.earlier;
      expect([told, given]).toEqual([size, false]);
      return [
        ...stamps.map(({ state, authority }) => `${state} ${authority ?? 'nobody'}`),
        ...signatures.flatMap(({ signers }) => signers?.map(({ state }) => state) ?? ['nothing']),
      ];
    };
    expect(await states(null)).toEqual(['not-checked nobody', 'not-checked nobody', 'nothing']);
    expect(await states(['root.crt'])).toEqual(['trusted tsa', 'trusted tsa', 'trusted']);
    expect(await states(['otherRoot.crt'])).toEqual(['unproven tsa', 'unproven tsa', 'untrusted']);
    const input = { path: place, words: null, sha512: false };
    const own = valueOf(await bench.client.packages.verify({ ...input, trust: null }));
    expect(own.earlier[0]!.stamps[0]!.state).toBe('trusted');
    const other = { ...input, trust: at('otherRoot.crt') };
    expect(valueOf(await bench.client.packages.verify(other)).earlier[0]!.stamps[0]!.state).toBe(
      'unproven',
    );
  });

  test('a stranger checks all of it with openssl alone', async () => {
    const { size, pack } = await exported();
    const place = await pack('package', '');
    const beside = path.join(place, 'ledger/earlier', String(size));
    const ca = ['-CAfile', at('root.crt')];
    const stamp = (token: string, data: string) =>
      opensslTakes(beside, 'ts', '-verify', '-token_in', '-in', token, '-data', data, ...ca);
    expect(stamp('1.tst', 'checkpoint-text.txt')).toBe(true);
    execFileSync('sh', ['-c', `cat checkpoint-text.txt 1.tst > ${at('renewed')}`], { cwd: beside });
    expect(stamp('2.tst', at('renewed'))).toBe(true);
    expect(stamp('2.tst', 'checkpoint-text.txt')).toBe(false);
    const signed = ['-binary', '-inform', 'DER', '-in', '1.p7s', '-purpose', 'any', ...ca];
    expect(
      opensslTakes(beside, 'cms', '-verify', ...signed, '-content', 'checkpoint-text.txt'),
    ).toBe(true);
  });

  test('the checkpoint that the same recipient was given before comes with the proof from it', async () => {
    const { bench, size, pack } = await exported();
    await pack('first', 'The court');
    await pack('other', 'Somebody else');
    const before = valueOf(await bench.client.packages.list({}));
    const kept = before.find(({ addressee }) => addressee === 'The court')!.seq + 1;
    valueOf(await bench.client.child.register(newChild()));
    const place = await pack('second', ' the COURT ');
    const { report, codes } = await verified(place);
    expect(codes).toEqual([]);
    expect(report.earlier.map(each => [each.size, each.given])).toEqual([
      [size, false],
      [kept, true],
    ]);
    // what the recipient kept of the first package is enough
    const proof = path.join(place, 'ledger/earlier', String(kept), 'consistency.json');
    const first = path.join(bench.dir, 'first/ledger/checkpoint.txt');
    const check = { kept: first, proof };
    expect(valueOf(await bench.client.checkpoint.checkConsistency(check)).holds).toBe(true);
  });

  test('what is put in their place is found, however well the lists are mended', async () => {
    const { size, pack } = await exported();
    const { size: otherSize, pack: otherPack } = await exported();
    const place = await pack('package', '');
    const other = await otherPack('package', '');
    const beside = `ledger/earlier/${size}`;
    let count = 0;
    const codesAfter = async (change: (at: (name: string) => string) => void) => {
      const copy = path.join(folder, `copy-${++count}`);
      cpSync(place, copy, { recursive: true });
      change(name => path.join(copy, beside, name));
      mend(copy);
      const { codes } = await verified(copy, ['root.crt']);
      // the exporter's signature is gone with any change; what else is told is what this is about
      return codes.filter(code => !code.startsWith('bag/') && code !== 'package/bad-signature');
    };
    const foreign = (name: string) =>
      readFileSync(path.join(other, `ledger/earlier/${otherSize}`, name));
    expect(await codesAfter(() => undefined)).toEqual([]);
    expect(await codesAfter(file => writeFileSync(file('1.tst'), foreign('1.tst')))).toContain(
      'stamp/other-bytes',
    );
    expect(await codesAfter(file => writeFileSync(file('1.tst'), 'no token'))).toContain(
      'stamp/unreadable',
    );
    expect(await codesAfter(file => writeFileSync(file('1.p7s'), foreign('1.p7s')))).toEqual([
      'signature/false',
    ]);
    expect(
      await codesAfter(file => writeFileSync(file('checkpoint-text.txt'), 'another text\n')),
    ).toEqual(['earlier/other-text']);
    expect(
      await codesAfter(file =>
        writeFileSync(file('consistency.json'), foreign('consistency.json')),
      ),
    ).toContain('earlier/other-checkpoint');
    const token = bytesIn(place, `${beside}/1.tst`);
    token[token.length - 3]! ^= 1;
    expect(await codesAfter(file => writeFileSync(file('1.tst'), token))).toContain('stamp/false');
  });
});

/** Writes the tag manifests anew, as a forger without the exporter's key can. */
function mend(place: string): void {
  for (const algorithm of ['sha256', 'sha512']) {
    const manifest = path.join(place, `tagmanifest-${algorithm}.txt`);
    const lines = readFileSync(manifest, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => line.replace(/^\S+\s+/, ''))
      .map(name => {
        const bytes = readFileSync(path.join(place, name));
        return `${createHash(algorithm).update(bytes).digest('hex')}  ${name}\n`;
      });
    writeFileSync(manifest, lines.join(''));
  }
}
