import { build } from 'vite';
import { inProject } from './project.mjs';

/** Builds the page of the window. Gives the files that went in: modules, and the originals of fonts and pictures. */
export async function buildPage() {
  const { output } = await build({
    configFile: inProject('renderer/vite.config.mts'),
    logLevel: 'warn',
  });
  return output.flatMap(part =>
    part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames,
  );
}
