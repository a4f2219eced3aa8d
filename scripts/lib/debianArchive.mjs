import {
  chmodSync,
  cpSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { runProgram } from './command.mjs';
import { Stop } from './console.mjs';
import { filesUnder, inProject, readJson } from './project.mjs';

/** Debian's names of the processors that we build for. */
const architectures = { x64: 'amd64', arm64: 'arm64' };

const depends =
  'libgtk-3-0 | libgtk-3-0t64, libnss3, libasound2 | libasound2t64, libgbm1, libxss1, libxtst6, xdg-utils';

/** Chromium's sandbox needs user namespaces; where the system forbids them, its helper must be root's. */
const afterInstallation = `#!/bin/sh
set -e
if ! unshare --user true 2>/dev/null; then chmod 4755 /opt/Litopys/chrome-sandbox; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
`;

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Litopys
Name[uk]=Літопис
Comment=Encrypted, verifiable record of the deportation of children
Comment[uk]=Зашифрований, перевірний запис депортації дітей
Exec=/opt/Litopys/litopys
Icon=litopys
Terminal=false
Categories=Office;
StartupWMClass=Litopys
`;

function controlFile(version, kibibytes) {
  return `Package: litopys
Version: ${version}
Architecture: ${architectures[process.arch]}
Maintainer: The Litopys developers
Installed-Size: ${kibibytes}
Depends: ${depends}
Section: misc
Priority: optional
Description: Encrypted, verifiable record of the deportation of children
 Litopys keeps what was done to deported children in an encrypted vault with a
 hash-chained ledger, and exports packages that anyone can verify.
`;
}

/**
 * Packs an unpacked application as a Debian package with dpkg-deb, which every Debian has.
 * (electron-builder's own way downloads its tools.)
 *
 * @param {string} unpacked folder of the built application
 * @param {string} output folder for the package
 * @returns {Promise<string>} the package
 */
export async function packDebian(unpacked, output) {
  const { version } = readJson(inProject('package.json'));
  const tree = path.join(output, 'debian');
  const inTree = (...parts) => path.join(tree, ...parts);
  rmSync(tree, { recursive: true, force: true });
  for (const folder of [
    'DEBIAN',
    'opt',
    'usr/bin',
    'usr/share/applications',
    'usr/share/doc/litopys',
    'usr/share/icons/hicolor/1024x1024/apps',
  ]) {
    mkdirSync(inTree(folder), { recursive: true });
  }
  cpSync(unpacked, inTree('opt/Litopys'), { recursive: true });
  symlinkSync('/opt/Litopys/litopys', inTree('usr/bin/litopys'));
  cpSync(
    inProject('scripts/package/icon.png'),
    inTree('usr/share/icons/hicolor/1024x1024/apps/litopys.png'),
  );
  cpSync(inProject('LICENSE'), inTree('usr/share/doc/litopys/copyright'));
  writeFileSync(inTree('usr/share/applications/litopys.desktop'), desktopEntry);

  const bytes = filesUnder(inTree('opt')).reduce((sum, file) => sum + statSync(file).size, 0);
  writeFileSync(inTree('DEBIAN/control'), controlFile(version, Math.ceil(bytes / 1024)));
  writeFileSync(inTree('DEBIAN/postinst'), afterInstallation);
  chmodSync(inTree('DEBIAN/postinst'), 0o755);

  const archive = path.join(output, `litopys_${version}_${architectures[process.arch]}.deb`);
  const status = await runProgram('dpkg-deb', [
    '--build',
    '--root-owner-group',
    '-Zgzip',
    tree,
    archive,
  ]);
  rmSync(tree, { recursive: true });
  if (status !== 0) throw new Stop('dpkg-deb could not make the package.');
  return archive;
}
