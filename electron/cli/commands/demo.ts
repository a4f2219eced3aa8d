import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { clientOf } from '../../vault/client.ts';
import { makeDemo } from '../../vault/demo/index.ts';
import type { Engine } from '../../vault/engine.ts';
import { argumentAt } from '../arguments.ts';
import type { Command } from '../command.ts';
import type { VerifyOutput } from '../outputs.ts';
import type { Terminal } from '../terminal.ts';
import { callOptions, valueOf, withEngine } from '../vaultAccess.ts';
import { headOutput, spokenWords } from '../views.ts';
import { sayVerification, verifyPackage } from './verification.ts';

/** Everybody may know it: the vault holds invented people only. */
const demoUser = { uk: 'Демонстрація', en: 'Demonstration' };
const demoPassphrase = 'demonstration only';

/** `litopys demo DIR`: an invented vault, a package from it, and the verification of both. */
export const demo: Command = {
  options: {},
  arguments: [1, 1],
  async run(given, terminal) {
    const folder = await emptyFolder(argumentAt(given, 0));
    const places = {
      vault: path.join(folder, 'demo.litopys'),
      files: path.join(folder, 'files'),
      package: path.join(folder, 'package'),
    };
    return withEngine(async engine => {
      const result = await makeAndVerify(engine, places, terminal);
      terminal.tell({ ...places, ...result });
      sayAll({ ...places, ...result }, terminal);
      const { vault, package: made } = result.verification;
      return vault.verdict === 'valid' && made.verdict === 'valid' ? 0 : 1;
    });
  },
};

interface Places {
  readonly vault: string;
  readonly files: string;
  readonly package: string;
}

type Made = Awaited<ReturnType<typeof makeAndVerify>>;

/** @throws Refusal target/not-empty, target/not-writable */
async function emptyFolder(typed: string): Promise<string> {
  const folder = path.resolve(typed);
  const names = await readdir(folder).catch(() => null);
  if (names !== null && names.length > 0) throw new Refusal('target/not-empty', { path: folder });
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new Refusal('target/not-writable', {}, { cause });
  });
  return folder;
}

async function makeAndVerify(engine: Engine, places: Places, terminal: Terminal) {
  const client = clientOf(engine);
  const options = callOptions(terminal);
  const { language, progress, signal } = terminal;
  const user = demoUser[language];
  const credentials = { userName: user, passphrase: demoPassphrase };
  const [made, make] = await timed(async () => {
    valueOf(await client.session.create({ target: places.vault, ...credentials }, options));
    return makeDemo(
      async (name, input) => {
        return valueOf(await engine.call(name, input, { signal }));
      },
      { language, filesDir: places.files, grant: file => file, progress, signal },
    );
  });
  const [vault, verifyVault] = await timed(() => verifyOpenVault(engine, terminal));
  const [exported, exportTime] = await timed(async () => {
    const scope = { scope: 'all' } as const;
    const what = { scope, language, target: places.package, form: 'folder' } as const;
    const input = { ...what, recipients: [], addressee: '' };
    return valueOf(await client.packages.export(input, options));
  });
  const [checked, verifyTime] = await timed(() =>
    verifyPackage(
      engine,
      {
        path: places.package,
        words: exported.words[language].join(' '),
        sha512: true,
        trust: null,
      },
      terminal,
    ),
  );
  return {
    user,
    passphrase: demoPassphrase,
    made,
    seconds: { make, verifyVault, export: exportTime, verifyPackage: verifyTime },
    fingerprint: exported.words,
    verification: { vault, package: checked },
  };
}

async function verifyOpenVault(engine: Engine, terminal: Terminal): Promise<VerifyOutput> {
  const client = clientOf(engine);
  const { verdict, findings, checked, head, level } = valueOf(
    await client.ledger.verify({ level: 'deep' }, callOptions(terminal)),
  );
  const state = valueOf(await client.session.state({}));
  const vault = state.state === 'open' ? state.vault : null;
  return {
    kind: 'vault',
    verdict,
    findings,
    vault,
    level,
    checked,
    head: head && headOutput(head),
    words: null,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  const value = await work();
  return [value, Math.round(performance.now() - begun) / 1000];
}

function sayAll(all: Places & Made, terminal: Terminal): void {
  const { words } = terminal;
  terminal.say(words.demoMade(all.made, all.seconds.make));
  terminal.say(`  ${words.vault}: ${all.vault}`);
  terminal.say(`  ${words.userAndPassphrase(all.user, all.passphrase)}`);
  terminal.say(`  ${words.files}: ${all.files}`);
  terminal.say('');
  terminal.say(words.vaultVerified(all.seconds.verifyVault));
  sayVerification(all.verification.vault, terminal);
  terminal.say('');
  terminal.say(words.packageMade(all.package, all.seconds.export));
  terminal.say(words.fingerprint(spokenWords(all.fingerprint, terminal)));
  terminal.say('');
  terminal.say(words.packageVerified(all.seconds.verifyPackage));
  sayVerification(all.verification.package, terminal);
}
