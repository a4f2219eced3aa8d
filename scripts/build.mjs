/** `npm run build`: the application, the command line and the verifier page, all into out/. */
import { build } from './lib/build.mjs';
import { run } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';

await run(async () => {
  requireNode();
  installDependencies();
  await build();
});
