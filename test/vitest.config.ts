import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/shared/**/*.test.ts',
      'test/electron/**/*.test.ts',
      'test/renderer/**/*.test.ts',
      'test/rules/**/*.test.ts',
    ],
    globalSetup: ['test/support/globalSetup.ts'],
    pool: 'forks',
    // files wait for the disk and for key derivation most of the time: no core stays idle beside them
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
