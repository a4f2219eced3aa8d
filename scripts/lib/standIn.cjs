/**
 * What `electron PATH` runs in the evaluation runtime, which comes without Electron's own default application.
 * It understands what developers and Playwright pass: `-r MODULE`, `-v`, and the path of an application.
 */
const Module = require('node:module');
const path = require('node:path');
const fs = require('node:fs');
const { app } = require('electron');

const required = [];
let file = null;
const args = process.argv.slice(1);
for (let i = 0; i < args.length && file === null; i++) {
  const arg = args[i];
  if (arg === '-v' || arg === '--version') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  }
  if (arg === '-r' || arg === '--require') required.push(args[++i]);
  else if (!arg.startsWith('-')) file = arg;
}
if (required.length > 0) Module._preloadModules(required);
if (file === null) {
  console.error('usage: electron PATH');
  process.exit(1);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const target = path.resolve(file);
const manifest = path.join(target, 'package.json');
let folder = path.dirname(target);
if (fs.existsSync(manifest)) {
  const { version, productName, name } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  folder = target;
  if (version) app.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name);
}
app.setAppPath(folder);
Module._load(target, module, true);
