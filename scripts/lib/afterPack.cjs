/**
 * Called by electron-builder on each unpacked package, before it is sealed. Takes out what only a runtime for development
 * needs, and refuses a package without its native code (npm leaves out what it has not for a platform, silently).
 */
const { existsSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');

function nativeFilesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.node'));
}

exports.default = function afterPack({ appOutDir, packager, electronPlatformName: platform }) {
  const resources =
    platform === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents/Resources')
      : path.join(appOutDir, 'resources');
  rmSync(path.join(resources, 'default_app.asar'), { force: true });
  for (const name of ['@signalapp', '@node-rs']) {
    const folder = path.join(resources, 'app.asar.unpacked/node_modules', name);
    if (nativeFilesUnder(folder).some(file => file.includes(platform))) continue;
    throw new Error(`The package lacks the native code of ${name} for ${platform}.`);
  }
};
