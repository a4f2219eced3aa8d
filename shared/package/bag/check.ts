/**
 * Is a bag complete and valid (RFC 8493, section 3)? Every file is read once, and every digest that any
 * manifest gives for it is compared. The check never stops at the first fault.
 */
import { fromUtf8, toHex } from '../../bytes.ts';
import type { AbortSignalLike } from '../../contract/define.ts';
import type { Hasher } from '../../crypto.ts';
import { Refusal } from '../../result.ts';
import { readWhole, type Listing, type PackageSource } from '../source.ts';
import { parseManifest, type ManifestLine } from './manifest.ts';
import { foldedPath, pathProblem } from './path.ts';
import { bagInfoValues, parseBagInfo, parseDeclaration } from './tagFile.ts';
import type { BagInfo, BagVersion } from './tagFile.ts';

export type BagCode =
  | 'bag/missing-declaration'
  | 'bag/malformed-declaration'
  | 'bag/unknown-version'
  | 'bag/unknown-encoding'
  | 'bag/unsafe-path'
  | 'bag/unportable-path'
  | 'bag/colliding-paths'
  | 'bag/missing-manifest'
  | 'bag/malformed-manifest'
  | 'bag/irregular-manifest'
  | 'bag/unknown-algorithm'
  | 'bag/listed-twice'
  | 'bag/out-of-scope'
  | 'bag/missing-file'
  | 'bag/unlisted-file'
  | 'bag/altered-file'
  | 'bag/unreadable-file'
  | 'bag/malformed-info'
  | 'bag/wrong-oxum'
  | 'bag/fetch-list';

export interface BagFinding {
  readonly code: BagCode;
  /** A warning leaves the bag valid; what we write gives none. */
  readonly weight: 'fault' | 'warning';
  readonly where: string;
  readonly expected: string | null;
  readonly found: string | null;
}

export interface CheckedFile {
  readonly size: number;
  /** Lowercase hex by name of algorithm; empty where the file could not be read. */
  readonly digests: ReadonlyMap<string, string>;
}

export interface CheckedBag {
  readonly version: BagVersion | null;
  readonly info: BagInfo | null;
  readonly files: ReadonlyMap<string, CheckedFile>;
  /** By algorithm, as the payload manifests say; by path. */
  readonly payload: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The same of the tag manifests. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly findings: readonly BagFinding[];
}

export interface BagRules {
  /** Null for an algorithm that is not known here. */
  readonly hasher: (algorithm: string) => Hasher | null;
  /** Algorithms whose manifests are read but not compared, since they cost too much. */
  readonly uncounted: ReadonlySet<string>;
  /** Told after every piece that was read; the reading goes on when the answer is there. */
  readonly onBytes: (count: number) => Promise<void> | void;
  readonly signal: AbortSignalLike | null;
}

const longestManifest = 512 * 1024 * 1024;
const longestTagFile = 1024 * 1024;
const manifestName = /^(tag)?manifest-([a-z0-9]+)\.txt$/i;

export async function checkBag(
  source: PackageSource,
  listing: Listing,
  rules: BagRules,
): Promise<CheckedBag> {
  const check = new BagCheck(source, listing, rules);
  return check.run();
}

interface Manifest {
  readonly name: string;
  readonly algorithm: string;
  readonly isForTags: boolean;
  readonly lines: readonly ManifestLine[];
}

class BagCheck {
  readonly #source: PackageSource;
  readonly #rules: BagRules;
  readonly #sizes: Map<string, number>;
  /** Normalised path to the path as it lies there: some file systems change the form of letters. */
  readonly #actual = new Map<string, string>();
  readonly #findings: BagFinding[] = [];

  constructor(source: PackageSource, listing: Listing, rules: BagRules) {
    this.#source = source;
    this.#rules = rules;
    this.#sizes = new Map(listing.files.map(file => [file.path, file.size]));
    for (const { path } of listing.files) this.#actual.set(path.normalize('NFC'), path);
  }

  async run(): Promise<CheckedBag> {
    this.#checkPaths();
    const version = await this.#readDeclaration();
    const manifests = await this.#readManifests(version ?? '1.0');
    const expected = this.#expected(manifests, version ?? '1.0');
    const info = await this.#readInfo();
    const files = await this.#readFiles(expected);
    const listed = (isForTags: boolean) =>
      new Map(
        manifests
          .filter(manifest => manifest.isForTags === isForTags)
          .map(({ algorithm, lines }) => [
            algorithm,
            new Map(lines.map(({ path, digest }) => [path, digest])),
          ]),
      );
    const [payload, tags] = [listed(false), listed(true)];
    return { version, info, files, payload, tags, findings: this.#findings };
  }

  #report(
    code: BagCode,
    where: string,
    expected: string | null = null,
    found: string | null = null,
    weight: BagFinding['weight'] = 'fault',
  ): void {
    this.#findings.push({ code, weight, where, expected, found });
  }

  #checkPaths(): void {
    const folded = new Map<string, string>();
    for (const path of this.#sizes.keys()) {
      const problem = pathProblem(path);
      if (problem !== null) this.#reportPath(problem, path);
      const twin = folded.get(foldedPath(path));
      if (twin !== undefined) this.#report('bag/colliding-paths', path, null, twin, 'warning');
      folded.set(foldedPath(path), path);
    }
    if (this.#sizes.has('fetch.txt')) {
      this.#report('bag/fetch-list', 'fetch.txt', null, null, 'warning');
    }
  }

  #reportPath(problem: 'bag/unsafe-path' | 'bag/unportable-path', where: string): void {
    const weight = problem === 'bag/unsafe-path' ? 'fault' : 'warning';
    this.#report(problem, where, null, null, weight);
  }

  async #readDeclaration(): Promise<BagVersion | null> {
    if (!this.#sizes.has('bagit.txt')) {
      this.#report('bag/missing-declaration', 'bagit.txt');
      return null;
    }
    const text = await this.#text('bagit.txt', longestTagFile);
    if (text === null) return null;
    const parsed = parseDeclaration(text);
    if (parsed.ok) return parsed.value;
    const { code, detail } = parsed.error;
    this.#report(code, 'bagit.txt', '1.0', String(detail['version'] ?? detail['encoding'] ?? ''));
    return null;
  }

  async #readManifests(version: BagVersion): Promise<Manifest[]> {
    const manifests: Manifest[] = [];
    for (const name of this.#sizes.keys()) {
      const [, tag, written] = manifestName.exec(name) ?? [];
      if (written === undefined) continue;
      const text = await this.#text(name, longestManifest);
      if (text === null) continue;
      const algorithm = written.toLowerCase();
      const { lines, faults, irregular } = parseManifest(text, algorithm, version);
      for (const { code, line } of faults) this.#report(code, `${name}:${line}`);
      for (const line of irregular) {
        this.#report('bag/irregular-manifest', `${name}:${line}`, null, null, 'warning');
      }
      if (!this.#rules.uncounted.has(algorithm) && this.#rules.hasher(algorithm) === null) {
        this.#report('bag/unknown-algorithm', name, 'sha256, sha512', algorithm);
      }
      manifests.push({ name, algorithm, isForTags: tag !== undefined, lines });
    }
    if (manifests.every(manifest => manifest.isForTags)) {
      this.#report('bag/missing-manifest', 'manifest-sha256.txt');
    }
    return manifests;
  }

  /** Digests by the path of a file that is there; all that manifests get wrong is reported on the way. */
  #expected(manifests: readonly Manifest[], version: BagVersion): Map<string, Map<string, string>> {
    const expected = new Map<string, Map<string, string>>();
    const missing = new Set<string>();
    for (const { name, algorithm, isForTags, lines } of manifests) {
      for (const { path, digest } of lines) {
        const problem = pathProblem(path);
        if (problem === 'bag/unsafe-path') {
          this.#reportPath(problem, path);
          continue;
        }
        const isScope = isForTags ? !/^data\/|^tagmanifest-/.test(path) : path.startsWith('data/');
        if (!isScope) this.#report('bag/out-of-scope', path, null, name);
        const actual = this.#actual.get(path.normalize('NFC'));
        if (actual === undefined) {
          if (!missing.has(path)) this.#report('bag/missing-file', path, digest);
          missing.add(path);
          continue;
        }
        const digests = expected.get(actual) ?? new Map<string, string>();
        expected.set(actual, digests.set(algorithm, digest));
      }
    }
    const payload = manifests.filter(manifest => !manifest.isForTags);
    for (const path of this.#sizes.keys()) {
      if (!path.startsWith('data/')) continue;
      const unlisted = payload.filter(({ algorithm }) => !expected.get(path)?.has(algorithm));
      // Version 1.0 wants every file in every manifest; before, one was enough.
      const isFault = version === '1.0' ? unlisted.length > 0 : unlisted.length === payload.length;
      if (isFault) this.#report('bag/unlisted-file', path, null, unlisted[0]?.name ?? null);
    }
    return expected;
  }

  async #readInfo(): Promise<BagInfo | null> {
    if (!this.#sizes.has('bag-info.txt')) return null;
    const text = await this.#text('bag-info.txt', longestTagFile);
    const info = text === null ? null : parseBagInfo(text);
    if (info === null) {
      this.#report('bag/malformed-info', 'bag-info.txt');
      return null;
    }
    let [octets, streams] = [0, 0];
    for (const [path, size] of this.#sizes) {
      if (!path.startsWith('data/')) continue;
      octets += size;
      streams++;
    }
    const counted = `${octets}.${streams}`;
    for (const oxum of bagInfoValues(info, 'Payload-Oxum')) {
      if (oxum !== counted) this.#report('bag/wrong-oxum', 'bag-info.txt', oxum, counted);
    }
    return info;
  }

  async #readFiles(expected: ReadonlyMap<string, ReadonlyMap<string, string>>) {
    const files = new Map<string, CheckedFile>();
    for (const [path, size] of this.#sizes) {
      if (pathProblem(path) === 'bag/unsafe-path') continue;
      const wanted = expected.get(path) ?? new Map<string, string>();
      const digests = await this.#digest(path, new Set(['sha256', ...wanted.keys()]));
      files.set(path, { size, digests: digests ?? new Map() });
      if (digests === null) continue;
      for (const [algorithm, digest] of wanted) {
        const found = digests.get(algorithm);
        if (found === undefined || found === digest) continue;
        this.#report('bag/altered-file', path, `${algorithm} ${digest}`, `${algorithm} ${found}`);
      }
    }
    return files;
  }

  async #digest(path: string, algorithms: Iterable<string>): Promise<Map<string, string> | null> {
    const { hasher, uncounted, onBytes, signal } = this.#rules;
    const running: [string, Hasher][] = [];
    for (const algorithm of algorithms) {
      const hash = uncounted.has(algorithm) ? null : hasher(algorithm);
      if (hash) running.push([algorithm, hash]);
    }
    try {
      for await (const chunk of this.#source.open(path)) {
        if (signal?.aborted) throw new Refusal('job/cancelled');
        for (const [, hash] of running) hash.update(chunk);
        await onBytes(chunk.length);
      }
    } catch (cause) {
      this.#unreadable(path, cause);
      return null;
    }
    return new Map(running.map(([algorithm, hash]) => [algorithm, toHex(hash.digest())]));
  }

  /** The text of a tag file; null, and a finding, where it cannot be read. */
  async #text(path: string, longest: number): Promise<string | null> {
    try {
      const bytes = await readWhole(this.#source, path, longest);
      if (bytes !== null) return fromUtf8(bytes);
      this.#report('bag/unreadable-file', path);
    } catch (cause) {
      this.#unreadable(path, cause);
    }
    return null;
  }

  #unreadable(path: string, cause: unknown): void {
    if (cause instanceof Refusal) throw cause;
    this.#report('bag/unreadable-file', path);
  }
}
