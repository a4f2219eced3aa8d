/**
 * `npm run dist`: an installable package for this platform, in release/.
 * `-- --dir` stops at the unpacked application. `-- --for-tests` (with it) makes one that a test can drive, in release-e2e/.
 *
 * With the official runtime electron-builder makes every target of electron-builder.yml. With the
 * evaluation runtime there is no network for its tools either: then a .deb and a .tar.gz are packed by
 * the system's own programs.
 */
import path from 'node:path';
import { build } from './lib/build.mjs';
import { has, runProgram } from './lib/command.mjs';
import { run, say, Stop } from './lib/console.mjs';
import { packDebian } from './lib/debianArchive.mjs';
import { inProject, readJson } from './lib/project.mjs';
import { setup } from './lib/setup.mjs';

const flags = new Set(process.argv.slice(2));
const onlyFolder = flags.has('--dir');
const forTests = flags.has('--for-tests');
const output = forTests ? 'release-e2e' : 'release';

function settings(electron) {
  const runtime = electron.official
    ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
    : [`-c.electronVersion=${electron.version}`, `-c.electronDist=${electron.folder}`];
  const driven = [
    '-c.electronFuses.enableNodeCliInspectArguments=true',
    '-c.extraMetadata.testPackage=true',
  ];
  return [...runtime, ...(forTests ? driven : []), `-c.directories.output=${output}`];
}

async function packTar(unpacked) {
  const { version } = readJson(inProject('package.json'));
  const archive = inProject(output, `litopys-${version}-${process.arch}.tar.gz`);
  const folder = path.basename(unpacked);
  const args = [
    '-czf',
    archive,
    '--owner=0',
    '--group=0',
    '-C',
    path.dirname(unpacked),
    `--transform=s,^${folder},litopys-${version},`,
    folder,
  ];
  if ((await runProgram('tar', args)) !== 0) throw new Stop('tar could not pack the application.');
  return archive;
}

await run(async () => {
  const electron = await setup({ window: false });
  await build();
  const folderOnly = onlyFolder || !electron.official;
  say('Packing …');
  const builder = inProject('node_modules/electron-builder/cli.js');
  const args = [
    builder,
    ...(folderOnly ? ['--dir'] : []),
    '--config',
    'electron-builder.yml',
    ...settings(electron),
  ];
  const status = await runProgram(process.execPath, args);
  if (status !== 0 || onlyFolder || electron.official) return status;

  const unpacked = inProject(output, 'linux-unpacked');
  say(`Packed ${await packTar(unpacked)}`);
  if (has('dpkg-deb')) say(`Packed ${await packDebian(unpacked, inProject(output))}`);
  return 0;
});
