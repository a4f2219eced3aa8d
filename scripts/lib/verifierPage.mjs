import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inProject, root } from './project.mjs';

/**
 * Builds verify.html, which travels in every package: one file that needs nothing else. Its policy
 * names the digests of its one script and one style, so that nothing else can run in it and it can
 * reach no network, even where a package's texts are hostile. Equal sources give equal bytes.
 */
export async function buildVerifierPage() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['renderer/verifier/main.ts'],
    outdir: 'out/verifier',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome114', 'firefox115', 'safari16'],
    loader: { '.woff2': 'empty' },
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const script = textOf(outputFiles, '.js');
  const style = textOf(outputFiles, '.css');
  mkdirSync(inProject('out/verifier'), { recursive: true });
  writeFileSync(inProject('out/verifier/verify.html'), pageOf(script, style));
  return Object.keys(metafile.inputs);
}

function textOf(files, ending) {
  return files.find(file => file.path.endsWith(ending))?.text ?? '';
}

/** A source expression of Content Security Policy (CSP3 section 2.3.1) that admits exactly this text. */
function admits(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function pageOf(script, style) {
  const policy = [
    "default-src 'none'",
    `script-src ${admits(script)}`,
    `style-src ${admits(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="uk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Litopys · verification</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script>${script}</script>
</body>
</html>
`;
}
