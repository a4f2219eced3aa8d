import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificateFile } from '../../../electron/time/certificate.ts';
import { judgeToken } from '../../../electron/time/tokenJudge.ts';
import { nodeCrypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import { readAnswer, writeQuery } from '../../../shared/time/request.ts';
import { readToken } from '../../../shared/time/token.ts';
import {
  answer,
  bytesIn,
  forStamping,
  hasOpenssl,
  makeCertificate,
  makeRoot,
  openssl,
  opensslTakes,
} from '../../support/authority.ts';
import { sharedFolder, testFolder } from '../../support/folder.ts';
import { vectorsAt } from '../../support/vectors.ts';

const stamped = toUtf8('litopys/an/example\n7\nroot\n');
const imprint = nodeCrypto.sha256(stamped);
const nonce = '0123456789abcdef';

describe.skipIf(!hasOpenssl)('tokens of authorities made by openssl', () => {
  const folder = sharedFolder();
  const trusted = (...names: string[]) =>
    names.flatMap(name => [...readCertificateFile(bytesIn(folder, `${name}.crt`))]);
  const token = (name: string) => readAnswer(bytesIn(folder, name))!.token!;
  const judge = (name: string, ...roots: string[]) => {
    const judged = judgeToken(token(name), stamped, trusted(...roots), nodeCrypto);
    return judged.ok ? 'ok' : judged.error.code;
  };
  /** openssl will not answer with a certificate that is none of an authority: the token is then made as plain CMS. */
  const forge = (name: string, ...more: string[]) => {
    openssl(folder, 'ts', '-reply', '-in', 'good.tsr', '-token_out', '-out', 'good.tst');
    openssl(
      folder,
      ...[
        'cms',
        '-verify',
        '-noverify',
        '-inform',
        'DER',
        '-in',
        'good.tst',
        '-binary',
        '-out',
        'info.der',
      ],
    );
    openssl(
      folder,
      ...[
        'cms',
        '-sign',
        '-binary',
        '-nodetach',
        '-nosmimecap',
        '-md',
        'sha256',
        '-in',
        'info.der',
      ],
      ...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-outform', 'DER', '-out', `${name}.tst`],
      ...['-signer', `${name}.crt`, '-inkey', `${name}.key`, ...more],
    );
    const judged = judgeToken(bytesIn(folder, `${name}.tst`), stamped, trusted('root'), nodeCrypto);
    return judged.ok ? 'ok' : judged.error.code;
  };

  beforeAll(() => {
    makeRoot(folder, 'root');
    makeRoot(folder, 'rogueRoot');
    makeCertificate(folder, 'tsa', 'root');
    makeCertificate(folder, 'rogue', 'rogueRoot', { subject: '/O=Invented/CN=tsa' });
    makeCertificate(folder, 'between', 'root', {
      extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign'],
    });
    makeCertificate(folder, 'far', 'between');
    writeFileSync(path.join(folder, 'stamped'), stamped);
    writeFileSync(path.join(folder, 'query.tsq'), writeQuery({ imprint, nonce, policy: null }));
    answer(folder, 'tsa', 'query.tsq', 'good.tsr');
    answer(folder, 'tsa', 'query.tsq', 'sha1id.tsr', { essDigest: 'sha1' });
    answer(folder, 'rogue', 'query.tsq', 'rogue.tsr');
    answer(folder, 'far', 'query.tsq', 'far.tsr', { chain: 'between.crt' });
  });

  test('our query is one to openssl, with nonce and the wish for certificates', () => {
    const text = openssl(folder, 'ts', '-query', '-in', 'query.tsq', '-text');
    expect(text).toContain('Nonce: 0x0123456789ABCDEF');
    expect(text).toContain('Certificate required: yes');
    expect(text).toContain('Hash Algorithm: sha256');
    const policy = '1.3.6.1.4.1.55555.1.2';
    writeFileSync(path.join(folder, 'p.tsq'), writeQuery({ imprint, nonce, policy }));
    expect(openssl(folder, 'ts', '-query', '-in', 'p.tsq', '-text')).toContain(policy);
  });

  test('good tokens are good to us and to openssl', () => {
    expect([judge('good.tsr', 'root'), judge('sha1id.tsr', 'root')]).toEqual(['ok', 'ok']);
    expect(judge('far.tsr', 'root')).toBe('ok');
    expect(judge('good.tsr', 'tsa')).toBe('ok');
    const [cafile, data] = [
      ['-CAfile', 'root.crt'],
      ['-data', 'stamped'],
    ];
    expect(opensslTakes(folder, 'ts', '-verify', '-in', 'good.tsr', ...data, ...cafile)).toBe(true);
    expect(opensslTakes(folder, 'ts', '-verify', '-in', 'far.tsr', ...data, ...cafile)).toBe(true);
  });

  test('what the token says is what openssl reads in it', () => {
    const facts = readToken(token('good.tsr'))!;
    expect(facts.nonce).toBe(nonce);
    expect(facts.policy).toBe('1.3.6.1.4.1.55555.1.1');
    const text = openssl(folder, 'ts', '-reply', '-in', 'good.tsr', '-text');
    const told = /Time stamp: (.*)/.exec(text)![1]!;
    expect(Date.parse(told)).toBe(Date.parse(facts.genTime));
  });

  test('nobody who is not trusted is believed, whatever came along in the token', () => {
    expect(judge('rogue.tsr', 'root')).toBe('stamp/untrusted');
    expect(judge('good.tsr')).toBe('stamp/untrusted');
    expect(judge('good.tsr', 'rogueRoot')).toBe('stamp/untrusted');
    expect(judge('far.tsr', 'rogueRoot')).toBe('stamp/untrusted');
  });

  test('a certificate that is not for time stamping alone, and critically so, stamps nothing', () => {
    const usage = 'keyUsage=critical,digitalSignature';
    const make = (name: string, ...extensions: string[]) =>
      makeCertificate(folder, name, 'root', { extensions });
    make('plain', usage, 'extendedKeyUsage=critical,clientAuth');
    make('without', usage);
    make('soft', usage, 'extendedKeyUsage=timeStamping');
    make('both', usage, 'extendedKeyUsage=critical,timeStamping,clientAuth');
    make('cipher', 'keyUsage=critical,keyEncipherment', 'extendedKeyUsage=critical,timeStamping');
    for (const name of ['plain', 'without', 'soft', 'both', 'cipher']) {
      expect([name, forge(name, '-cades')]).toEqual([name, 'stamp/not-for-stamping']);
    }
    makeCertificate(folder, 'right', 'root');
    expect(forge('right', '-cades')).toBe('ok');
  });

  test('a token that does not name its certificate, or names another with the same key, is refused', () => {
    makeCertificate(folder, 'unnamed', 'root');
    expect(forge('unnamed')).toBe('stamp/wrong-certificate');
  });

  test('an authority whose certificate was not valid when it stamped is refused', () => {
    makeCertificate(folder, 'old', 'root', { from: '20200101000000Z', to: '20210101000000Z' });
    makeCertificate(folder, 'young', 'root', { from: '20400101000000Z', to: '20410101000000Z' });
    expect([forge('old', '-cades'), forge('young', '-cades')]).toEqual([
      'stamp/expired',
      'stamp/expired',
    ]);
  });

  test('an issuer that may issue none, or not so far down, vouches for nobody', () => {
    makeCertificate(folder, 'notCa', 'root', { extensions: ['basicConstraints=CA:FALSE'] });
    makeCertificate(folder, 'childOfNotCa', 'notCa');
    expect(forge('childOfNotCa', '-cades', '-certfile', 'notCa.crt')).toBe('stamp/untrusted');
    makeCertificate(folder, 'tooDeep', 'between', {
      extensions: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'],
    });
    makeCertificate(folder, 'childTooDeep', 'tooDeep');
    writeFileSync(
      path.join(folder, 'both.crt'),
      ['tooDeep.crt', 'between.crt'].map(each => readFileSync(path.join(folder, each))).join(''),
    );
    expect(forge('childTooDeep', '-cades', '-certfile', 'both.crt')).toBe('stamp/untrusted');
    const noSign = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,cRLSign'];
    makeCertificate(folder, 'noSign', 'root', { extensions: noSign });
    makeCertificate(folder, 'childOfNoSign', 'noSign');
    expect(forge('childOfNoSign', '-cades', '-certfile', 'noSign.crt')).toBe('stamp/untrusted');
  });

  test('a critical rule that we do not understand is refused, not passed over', () => {
    const extensions = [...forStamping, '1.2.3.4.5=critical,ASN1:UTF8String:unknown'];
    makeCertificate(folder, 'foreign', 'root', { extensions });
    expect(forge('foreign', '-cades')).toBe('stamp/not-understood');
  });

  test('an RSA key of 1024 bits proves nothing; one of 2048 is good until 2031', () => {
    const rsa = (bits: number) => ['-newkey', `rsa:${bits}`, '-nodes'];
    makeCertificate(folder, 'short', 'root', { key: rsa(1024) });
    makeCertificate(folder, 'middling', 'root', { key: rsa(2048), to: '20400101000000Z' });
    expect(forge('short', '-cades')).toBe('stamp/weak');
    expect(forge('middling', '-cades')).toBe('ok');
    const middling = bytesIn(folder, 'middling.tst');
    const judged = judgeToken(middling, stamped, trusted('root'), nodeCrypto);
    expect(judged.ok && judged.value.until).toBe('2031-01-01T00:00:00.000Z');
    expect(forge('middling', '-cades', '-keyopt', 'rsa_padding_mode:pss')).toBe('ok');
  });

  test('no byte of a token can be changed or cut off unnoticed', () => {
    const good = token('good.tsr');
    const roots = trusted('root');
    const isGood = (bytes: Uint8Array) => judgeToken(bytes, stamped, roots, nodeCrypto).ok;
    expect(isGood(good)).toBe(true);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = good.slice();
        changed[at]! ^= bits;
        // unsigned corners (version, digest list) may differ; what is said may not
        if (!isGood(changed)) return;
        expect(toHex(readToken(changed)!.info)).toBe(toHex(readToken(good)!.info));
      }),
      { numRuns: 400 },
    );
    for (let end = 0; end < good.length; end += 37)
      expect(isGood(good.subarray(0, end))).toBe(false);
    expect(isGood(new Uint8Array([...good, 0]))).toBe(false);
  });
});

test('random bytes are neither answer nor token, and nothing throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      readAnswer(bytes);
      expect(readToken(bytes)).toBeNull();
      expect(judgeToken(bytes, stamped, [], nodeCrypto).ok).toBe(false);
      expect(readCertificateFile(bytes)).toEqual([]);
    }),
  );
});

const sigstage = vectorsAt('tsa', 'trailofbits', 'sigstage');
test.skipIf(sigstage === null)('real replies of another maker are judged as they say', () => {
  const at = (name: string) => new Uint8Array(readFileSync(path.join(sigstage!, name)));
  const roots = readCertificateFile(at('ts_chain.pem'));
  const judge = (name: string) => {
    const answered = readAnswer(at(name));
    if (!answered?.token) return 'no token';
    const judged = judgeToken(answered.token, toUtf8('hello'), roots, nodeCrypto);
    return judged.ok ? 'ok' : judged.error.code;
  };
  expect(judge('response-sha256.tsr')).toBe('ok');
  expect(judge('response-no-embedded-cert.tsr')).toBe('ok');
  expect(judge('response-invalid-signature.tsr')).toBe('stamp/bad-signature');
  // another digest than the one we ask for
  expect(judge('response-sha512.tsr')).toBe('stamp/wrong-imprint');
});

const maker = vectorsAt('tsa', 'local_tsa', 'make_tsa.sh');
test.skipIf(maker === null || !hasOpenssl)(
  'we judge as openssl does where it is right to',
  () => {
    const folder = testFolder();
    execFileSync('bash', [maker!, folder], { stdio: 'pipe' });
    const roots = readCertificateFile(bytesIn(folder, 'root.crt'));
    const data = bytesIn(folder, 'data');
    const judge = (name: string) => {
      const bytes = bytesIn(folder, name);
      const token = name.endsWith('.token') ? bytes : (readAnswer(bytes)?.token ?? null);
      if (token === null) return 'no token';
      const judged = judgeToken(token, data, roots, nodeCrypto);
      return judged.ok ? 'ok' : judged.error.code;
    };
    expect({
      good: judge('good.tsr'),
      bare: judge('good_nocert_nononce.tsr'),
      other: judge('other_imprint.tsr'),
      policy: judge('rejected_policy.tsr'),
      sha1: judge('rejected_sha1.tsr'),
      rogue: judge('rogue.tsr'),
      time: judge('flipped_time.tsr'),
      signature: judge('flipped_sig.tsr'),
      truncated: judge('truncated.tsr'),
      trailing: judge('trailing.tsr'),
      html: judge('html_error.tsr'),
      noeku: judge('noeku.token'),
    }).toEqual({
      good: 'ok',
      bare: 'stamp/no-certificate',
      other: 'stamp/wrong-imprint',
      policy: 'no token',
      sha1: 'no token',
      rogue: 'stamp/untrusted',
      time: 'stamp/bad-signature',
      signature: 'stamp/bad-signature',
      truncated: 'no token',
      trailing: 'no token',
      html: 'no token',
      noeku: 'stamp/not-for-stamping',
    });
  },
  60_000,
);
