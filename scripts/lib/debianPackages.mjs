import { readFileSync } from 'node:fs';
import { has, outputOf, runProgram } from './command.mjs';
import { say, Stop } from './console.mjs';

/** Programs that judge our files in tests, and the Debian package each comes from. */
const judges = {
  age: 'age',
  chromium: 'chromium',
  exiftool: 'libimage-exiftool-perl',
  ffmpeg: 'ffmpeg',
  openssl: 'openssl',
  pdftotext: 'poppler-utils',
  python3: 'python3',
  strace: 'strace',
  unzip: 'unzip',
};

/** Libraries that Electron's binary is linked to and a machine without a desktop lacks. */
const windowLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Newer Debian and Ubuntu renamed two of them when time became 64 bits wide. */
const renamed = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' };

function isDebianFamily() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) && has('apt-get');
  } catch {
    return false;
  }
}

/** The shared libraries that the dynamic linker does not find for a program. */
function missingLibraries(program) {
  const lines = outputOf('ldd', [program])?.split('\n') ?? [];
  return lines.filter(line => line.includes('not found')).map(line => line.trim().split(' ')[0]);
}

/** Debian packages that are lacking: for the window, for a screen in memory, for the tests' judges. */
function missing({ electron, virtualDisplay, withJudges }) {
  const libraries = missingLibraries(electron);
  return {
    libraries,
    packages: [
      ...(libraries.length > 0 ? windowLibraries : []),
      ...(virtualDisplay && !has('Xvfb') ? ['xvfb'] : []),
    ],
    judges: withJudges
      ? Object.entries(judges).flatMap(([program, name]) => (has(program) ? [] : [name]))
      : [],
  };
}

/** The name under which this system knows a package. */
function nameHere(name) {
  const newer = renamed[name];
  return newer !== undefined && outputOf('apt-cache', ['show', newer], { stdio: 'pipe' })
    ? newer
    : name;
}

async function install(names) {
  say(`Installing Debian packages: ${names.join(' ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await runProgram('apt-get', ['update', '-qq'], options);
  const known = names.map(nameHere);
  const status = await runProgram(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...known],
    options,
  );
  if (status !== 0) throw new Stop(`apt-get could not install: ${known.join(' ')}.`);
}

/**
 * Makes sure that Linux has what the window needs: installed where we may (Debian family, as root),
 * otherwise named with the exact command. Missing judges are only named: their tests skip and say so.
 */
export async function provideSystemLibraries(wanted) {
  if (process.platform !== 'linux') return;
  const lacking = missing(wanted);
  const names = [...lacking.packages, ...lacking.judges];
  if (names.length === 0 && lacking.libraries.length === 0) return;

  if (!isDebianFamily()) {
    if (lacking.judges.length > 0)
      say(`Not installed, their tests are skipped: ${lacking.judges.join(' ')}`);
    if (lacking.packages.length === 0) return;
    throw new Stop(
      `The window needs system libraries that are not installed: ${[...lacking.libraries, ...lacking.packages.filter(name => name === 'xvfb')].join(' ')}.\n` +
        'Install GTK 3, NSS, ALSA, GBM (and Xvfb where there is no screen) with the package manager of this system.',
    );
  }
  if (process.getuid() === 0) return install(names);

  const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (lacking.packages.length > 0)
    throw new Stop(`System packages are missing. Install them with:\n  ${command}`);
  say(`Some tests will be skipped. To run them, install: ${names.join(' ')}`);
}
