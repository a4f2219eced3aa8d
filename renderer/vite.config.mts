import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** react-aria brings its few built-in words in 34 languages; ours are two. */
function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    load: id =>
      /\/react-aria(-components)?\/.*\/intl\/.*\.mjs$/.test(id) && !/(uk-UA|en-US)\.mjs$/.test(id)
        ? 'export default {}'
        : null,
  };
}

/** The page: nothing inlined and no loader script, so that the strict policy needs no exception. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), onlyOurLanguages()],
  css: { transformer: 'lightningcss' },
  build: {
    target: 'chrome114',
    outDir: '../out/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // zod is told the page's policy in the chunk it comes in: whatever chunk uses it runs after that
        codeSplitting: {
          groups: [{ name: 'policy', test: /node_modules\/zod\/|renderer\/policy\.ts/ }],
        },
      },
    },
  },
});
