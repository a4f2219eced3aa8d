/**
 * Who may import whom. Each rule names its reason; a broken one fails the build.
 * Drawn in docs/architecture.md.
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** npm packages without I/O, clock or DOM, so that shared/ runs in every process and in the verifier. */
const pure = 'node_modules/(zod|@noble/hashes|@noble/curves|@scure/base|canonicalize|edtf)/';

module.exports = {
  forbidden: [
    forbid('no-circles', 'a circle has no bottom to read from', {}, { circular: true }),
    forbid(
      'shared-is-pure',
      'it runs in every process and in the verifier',
      { path: '^shared/' },
      { pathNot: `^shared/|${pure}` },
    ),
    forbid(
      'preload-only-mirrors',
      'no logic beside the page',
      { path: '^electron/preload' },
      { path: '.', pathNot: '^shared/contract/|node_modules/electron/|^electron$' },
    ),
    forbid(
      'shell-holds-no-data',
      'the main process starts the vault by path and never sees a record',
      { path: '^electron/(main|shell/)' },
      { path: '^electron/(vault|cli)/' },
    ),
    forbid(
      'vault-knows-no-window',
      'the vault runs in the utility process, the command line and tests',
      { path: '^electron/vault/', pathNot: '^electron/vault/process\\.ts$' },
      { path: '^electron/(shell|cli)/|^electron/main|node_modules/electron/|^electron$' },
    ),
    forbid(
      'one-driver',
      'SQLCipher is imported in one file',
      { pathNot: '^electron/vault/database/driver\\.ts$' },
      { path: 'node_modules/@signalapp/sqlcipher' },
    ),
    forbid(
      'tables-know-rows',
      'actions know the rules, tables know the rows',
      { path: '^electron/vault/tables/' },
      { path: '^electron/vault/(actions|ledger|export)/' },
    ),
    forbid(
      'renderer-is-alone',
      'the page shares with the other processes only shared/',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    forbid(
      'screens-are-islands',
      'share through ui/ or records/, link through routes',
      { path: '^renderer/screens/([^/]+)/' },
      { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    ),
    forbid(
      'ui-knows-no-vault',
      'a component can be shown without a vault',
      { path: '^renderer/ui/' },
      { path: '^renderer/(vault|screens|app)/|^shared/contract/' },
    ),
    forbid(
      'no-node-in-page',
      'the page has no Node',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
