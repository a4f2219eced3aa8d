import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import type { Result } from '../../../shared/result.ts';
import { writeQuery } from '../../../shared/time/request.ts';
import {
  answer,
  bytesIn,
  hasOpenssl,
  makeCertificate,
  makeRoot,
  openssl,
  opensslTakes,
} from '../../support/authority.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { sharedFolder } from '../../support/folder.ts';
import { newChild } from '../../support/records.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);

describe.skipIf(!hasOpenssl)('time stamps over checkpoints', () => {
  const authorities = sharedFolder();
  let bench: Bench;
  let size: number;
  let count = 0;
  const at = (name: string) => path.join(authorities, name);

  beforeAll(() => {
    makeRoot(authorities, 'root');
    makeRoot(authorities, 'otherRoot', '/O=Invented/CN=Another root');
    makeCertificate(authorities, 'tsa', 'root');
    makeCertificate(authorities, 'second', 'otherRoot');
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    makeCertificate(authorities, 'brief', 'root', {
      to: `${inDays(20).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`,
    });
  });

  beforeEach(async () => {
    bench = await openBench();
    valueOf(await bench.client.child.register(newChild()));
    size = valueOf(await bench.client.ledger.checkpoint({})).size;
  });

  const trust = async (name: string) => {
    const [seen] = valueOf(await bench.client.trust.look({ path: at(`${name}.crt`) }));
    return bench.client.trust.add({
      path: at(`${name}.crt`),
      fingerprints: [seen!.fingerprint],
      reason: 'compared by telephone',
    });
  };
  /** Saves a query over the checkpoint; has it answered; answers the path of the answer. */
  const asked = async (
    authority: string,
    more: { policy?: string; over?: string; at?: number } = {},
  ) => {
    const [query, response] = [`q${++count}.tsq`, `r${count}.tsr`];
    const { policy = null, over = null } = more;
    valueOf(
      await bench.client.checkpoint.saveQuery({
        size: more.at ?? size,
        target: at(query),
        policy,
        over,
      }),
    );
    answer(authorities, authority, query, response);
    return at(response);
  };
  const taken = (response: string) => bench.client.checkpoint.importAnswer({ path: response });
  const ledgerSize = async () => valueOf(await bench.client.ledger.head({}))!.size;

  test('a checkpoint is stamped by several authorities, and each stamp is told with its age', async () => {
    valueOf(await trust('root'));
    valueOf(await trust('otherRoot'));
    const [first, second] = [await asked('tsa'), await asked('second')];
    const stamp = valueOf(await taken(first));
    expect(stamp).toMatchObject({ size, authority: 'tsa', fault: null, age: 'fine', over: null });
    valueOf(await taken(second));
    const brief = valueOf(await taken(await asked('brief')));
    expect(brief.age).toBe('soon');
    const { stamps } = valueOf(await bench.client.checkpoint.proofs({}));
    expect(stamps.map(({ authority }) => authority)).toEqual(['tsa', 'second', 'brief']);
    expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
    await bench.restart();
    await bench.open();
    expect(valueOf(await bench.client.checkpoint.proofs({})).stamps).toHaveLength(3);
  });

  test('the text that is saved is what openssl finds stamped', async () => {
    valueOf(await trust('root'));
    const response = await asked('tsa');
    const text = at(`text${count}`);
    valueOf(await bench.client.checkpoint.saveText({ size, target: text, form: 'text' }));
    const ca = ['-CAfile', 'root.crt'];
    expect(opensslTakes(authorities, 'ts', '-verify', '-in', response, '-data', text, ...ca)).toBe(
      true,
    );
    expect(codeOf(await taken(response))).toBe('ok');
  });

  test('a stamp is renewed over the checkpoint and the token before it', async () => {
    valueOf(await trust('root'));
    valueOf(await trust('otherRoot'));
    const old = valueOf(await taken(await asked('brief')));
    const response = await asked('second', { over: old.token });
    const renewal = valueOf(await taken(response));
    expect(renewal).toMatchObject({ over: old.token, age: 'fine', fault: null });
    const { stamps } = valueOf(await bench.client.checkpoint.proofs({}));
    expect(stamps.map(({ age }) => age)).toEqual(['renewed', 'fine']);
    // by hand: the three lines, then the token as it is
    const text = at(`text${count}`);
    valueOf(await bench.client.checkpoint.saveText({ size, target: text, form: 'text' }));
    openssl(
      authorities,
      'ts',
      '-reply',
      '-in',
      `r${count - 1}.tsr`,
      '-token_out',
      '-out',
      'old.tst',
    );
    execFileSync('sh', ['-c', `cat "${text}" old.tst > both`], { cwd: authorities });
    const data = ['-data', 'both', '-CAfile', 'otherRoot.crt'];
    expect(opensslTakes(authorities, 'ts', '-verify', '-in', response, ...data)).toBe(true);
  });

  test('each wrong answer is told by its name and changes nothing', async () => {
    const response = await asked('tsa');
    expect(codeOf(await taken(response))).toBe('stamp/untrusted');
    valueOf(await trust('root'));
    const before = await ledgerSize();
    const second = await asked('second');
    expect(codeOf(await taken(second))).toBe('stamp/untrusted');

    const bytes = bytesIn(authorities, path.basename(response));
    const damaged = (change: (bytes: Uint8Array) => Uint8Array) => {
      writeFileSync(at('damaged.tsr'), change(bytes.slice()));
      return taken(at('damaged.tsr'));
    };
    expect(codeOf(await damaged(all => all.subarray(0, all.length - 20)))).toBe('stamp/damaged');
    expect(codeOf(await damaged(() => new Uint8Array()))).toBe('stamp/damaged');
    expect(
      codeOf(
        await damaged(all => {
          all[all.length - 3]! ^= 1;
          return all;
        }),
      ),
    ).toBe('stamp/bad-signature');
    expect(codeOf(await taken(at('nowhere')))).toBe('file/missing');

    const ask = (imprint: Uint8Array, nonce: string) => {
      writeFileSync(at('forged.tsq'), writeQuery({ imprint, nonce, policy: null }));
      answer(authorities, 'tsa', 'forged.tsq', 'forged.tsr');
      return taken(at('forged.tsr'));
    };
    const text = at(`text${++count}`);
    const saved = valueOf(
      await bench.client.checkpoint.saveText({ size, target: text, form: 'text' }),
    );
    const imprint = Uint8Array.from(Buffer.from(saved.sha256, 'hex'));
    const other = new Uint8Array(32).fill(7);
    const told = openssl(authorities, 'ts', '-reply', '-in', response, '-text');
    const nonce = /Nonce: 0x([0-9A-F]+)/.exec(told)![1]!.toLowerCase().padStart(16, '0');
    expect(codeOf(await ask(other, '0102030405060708'))).toBe('stamp/other-query');
    expect(codeOf(await ask(imprint, '0102030405060708'))).toBe('stamp/wrong-nonce');
    expect(codeOf(await ask(other, nonce))).toBe('stamp/wrong-imprint');
    openssl(
      authorities,
      'ts',
      '-query',
      '-data',
      text,
      '-sha256',
      '-no_nonce',
      '-cert',
      '-out',
      'n.tsq',
    );
    answer(authorities, 'tsa', 'n.tsq', 'n.tsr');
    expect(codeOf(await taken(at('n.tsr')))).toBe('stamp/no-nonce');

    const policed = await asked('tsa', { policy: '1.3.6.1.4.1.55555.1.2' });
    expect(await ledgerSize()).toBe(before);
    expect(valueOf(await taken(policed)).policy).toBe('1.3.6.1.4.1.55555.1.2');
    expect(codeOf(await taken(policed))).toBe('stamp/already-there');
  });

  test('an authority that refuses, or answers under another policy, is told', async () => {
    valueOf(await trust('root'));
    const before = await ledgerSize();
    const refused = await asked('tsa', { policy: '1.2.3.4.5' });
    const result = await taken(refused);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'stamp/refused', detail: { status: 2, reason: 'unacceptedPolicy' } },
    });
    // the same nonce and imprint, asked without the policy that was wanted
    const query = openssl(authorities, 'ts', '-query', '-in', `q${count}.tsq`, '-text');
    const nonce = /Nonce: 0x([0-9A-F]+)/.exec(query)![1]!.toLowerCase().padStart(16, '0');
    const text = at(`text${count}`);
    const saved = valueOf(
      await bench.client.checkpoint.saveText({ size, target: text, form: 'text' }),
    );
    const imprint = Uint8Array.from(Buffer.from(saved.sha256, 'hex'));
    writeFileSync(at('p.tsq'), writeQuery({ imprint, nonce, policy: null }));
    answer(authorities, 'tsa', 'p.tsq', 'p.tsr');
    expect(codeOf(await taken(at('p.tsr')))).toBe('stamp/other-policy');
    expect(await ledgerSize()).toBe(before);
  });

  test('an answer of an authority whose certificate has expired meanwhile is not taken', async () => {
    let now = new Date();
    bench = await openBench({ clock: () => now });
    size = valueOf(await bench.client.ledger.checkpoint({})).size;
    valueOf(await trust('root'));
    const response = await asked('brief');
    now = new Date(Date.now() + 30 * 86_400_000);
    expect(codeOf(await taken(response))).toBe('stamp/expired');
    now = new Date();
    const { token } = valueOf(await taken(response));
    now = new Date(Date.now() + 30 * 86_400_000);
    const { stamps } = valueOf(await bench.client.checkpoint.proofs({}));
    // it was good when it was made, and cannot stay so without a renewal
    expect(stamps).toMatchObject([{ token, fault: null, age: 'past' }]);
  });

  test('trust is given and taken in the ledger, and stamps are judged by it as it now is', async () => {
    const added = valueOf(await trust('root'));
    expect(added).toMatchObject([{ reason: 'compared by telephone', key: 'prime256v1' }]);
    expect(codeOf(await trust('root'))).toBe('certificate/known');
    valueOf(await taken(await asked('tsa')));
    const { fingerprint } = added[0]!;
    valueOf(await bench.client.trust.remove({ fingerprint, reason: 'the authority closed' }));
    expect(valueOf(await bench.client.trust.list({}))).toEqual([]);
    expect(valueOf(await bench.client.checkpoint.proofs({})).stamps[0]!.fault).toBe(
      'stamp/untrusted',
    );
    const { rows } = valueOf(
      await bench.client.ledger.entries({
        before: null,
        limit: 3,
        type: 'certificate',
        child: null,
      }),
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      'certificate.distrusted@1',
      'certificate.trusted@1',
    ]);
    writeFileSync(at('no.crt'), 'no certificate');
    expect(codeOf(await bench.client.trust.look({ path: at('no.crt') }))).toBe(
      'certificate/unreadable',
    );
  });

  test('a token that is gone or changed behind the application is found', async () => {
    valueOf(await trust('root'));
    valueOf(await taken(await asked('tsa')));
    const findings = async (script: string) => {
      await bench.engine.close();
      const header = await readHeader(bench.vaultDir);
      const keyring = await unlock(header, userName, passphrase);
      const file = path.join(bench.vaultDir, header.database);
      const database = openDatabase(file, keyring.databaseKey);
      database.transaction(db => db.exec(script));
      database.close();
      await bench.restart();
      await bench.open();
      const report = valueOf(await bench.client.ledger.verify({ level: 'full' }));
      return report.findings.map(({ code }) => code);
    };
    expect(await findings(`UPDATE proof_file SET bytes = substr(bytes, 1, 900)`)).toEqual([
      'stamp/damaged',
    ]);
    expect(await findings(`DELETE FROM proof_file`)).toEqual(['stamp/missing']);
  });

  test('nothing is written over a file that is there', async () => {
    const target = at('there');
    writeFileSync(target, 'mine');
    const over = { size, target, policy: null, over: null };
    expect(codeOf(await bench.client.checkpoint.saveQuery(over))).toBe('target/exists');
    expect(bytesIn(authorities, 'there')).toEqual(new TextEncoder().encode('mine'));
    expect(
      codeOf(await bench.client.checkpoint.saveQuery({ ...over, size: 999, target: at('new') })),
    ).toBe('checkpoint/unknown');
    expect(
      codeOf(
        await bench.client.checkpoint.saveQuery({ ...over, policy: 'a.b', target: at('new') }),
      ),
    ).toBe('policy/malformed');
    expect(existsSync(at('new'))).toBe(false);
  });
});
