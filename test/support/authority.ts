/** A certificate authority and time-stamping authorities of a test's own, made by openssl. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export function openssl(folder: string, ...args: string[]): string {
  return execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** Whether openssl says yes. */
export function opensslTakes(folder: string, ...args: string[]): boolean {
  return spawnSync('openssl', args, { cwd: folder, stdio: 'pipe' }).status === 0;
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** A root `NAME.crt` that signs itself. */
export function makeRoot(
  folder: string,
  name: string,
  subject = '/O=Invented/CN=Invented root',
): void {
  const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl(
    folder,
    ...['req', '-x509', ...newKey, '-days', '3650', '-subj', subject],
    ...['-keyout', `${name}.key`, '-out', `${name}.crt`],
    ...extensions.flatMap(each => ['-addext', each]),
  );
}

export const forStamping = [
  'basicConstraints=CA:FALSE',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=critical,timeStamping',
];

/** A certificate `NAME.crt` from an issuer; times are openssl's `YYYYMMDDHHMMSSZ`. */
export function makeCertificate(
  folder: string,
  name: string,
  issuer: string,
  options: {
    readonly extensions?: readonly string[];
    readonly subject?: string;
    readonly from?: string;
    readonly to?: string;
    readonly key?: readonly string[];
  } = {},
): void {
  const { extensions = forStamping, subject = `/O=Invented/CN=${name}`, key = newKey } = options;
  openssl(
    folder,
    ...['req', ...key, '-subj', subject, '-keyout', `${name}.key`, '-out', `${name}.csr`],
  );
  writeFileSync(path.join(folder, `${name}.ext`), `${extensions.join('\n')}\n`);
  writeFileSync(
    path.join(folder, `${name}.ca`),
    `[ca]\ndefault_ca=c\n[c]\ndatabase=${name}.index\nrand_serial=yes\nnew_certs_dir=.\npolicy=p\ndefault_md=sha256\n` +
      `[p]\ncommonName=supplied\norganizationName=optional\n`,
  );
  writeFileSync(path.join(folder, `${name}.index`), '');
  const hour = 3_600_000;
  const { from = opensslTime(Date.now() - hour), to = opensslTime(Date.now() + 2000 * 24 * hour) } =
    options;
  openssl(
    folder,
    ...['ca', '-config', `${name}.ca`, '-batch', '-notext', '-in', `${name}.csr`],
    ...['-cert', `${issuer}.crt`, '-keyfile', `${issuer}.key`, '-extfile', `${name}.ext`],
    ...['-startdate', from, '-enddate', to, '-out', `${name}.crt`],
  );
}

export function opensslTime(moment: number): string {
  return `${new Date(moment).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}

/** Answers a query as the authority NAME: `openssl ts -reply`. Throws where openssl will not stamp with it. */
export function answer(
  folder: string,
  name: string,
  query: string,
  response: string,
  options: { readonly chain?: string; readonly essDigest?: string } = {},
): void {
  const { chain = null, essDigest = 'sha256' } = options;
  writeFileSync(path.join(folder, `${name}.serial`), '1000\n');
  writeFileSync(
    path.join(folder, `${name}.tsa`),
    [
      '[tsa]',
      'default_tsa = t',
      '[t]',
      `serial = ./${name}.serial`,
      `signer_cert = ./${name}.crt`,
      ...(chain === null ? [] : [`certs = ./${chain}`]),
      `signer_key = ./${name}.key`,
      'signer_digest = sha256',
      'default_policy = 1.3.6.1.4.1.55555.1.1',
      'other_policies = 1.3.6.1.4.1.55555.1.2',
      'digests = sha256',
      'accuracy = secs:1',
      'ordering = yes',
      'tsa_name = yes',
      `ess_cert_id_alg = ${essDigest}`,
      '',
    ].join('\n'),
  );
  openssl(
    folder,
    ...['ts', '-reply', '-config', `${name}.tsa`, '-queryfile', query, '-out', response],
  );
}

export function bytesIn(folder: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}
