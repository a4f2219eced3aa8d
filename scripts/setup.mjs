/** `node scripts/setup.mjs [--judges]`: what every other script does first, alone (for build machines). */
import { run, say } from './lib/console.mjs';
import { setup } from './lib/setup.mjs';

await run(async () => {
  const withJudges = process.argv.includes('--judges');
  const { version } = await setup({ virtualDisplay: withJudges, withJudges });
  say(`Ready: Node.js ${process.versions.node}, Electron ${version}.`);
});
