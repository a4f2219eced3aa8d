import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { displays } from './support/display.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** One worker a screen: a journey owns the keyboard focus. */
export const journeys = defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.test.ts',
  outputDir: path.join(root, 'test-results'),
  timeout: 180_000,
  expect: { timeout: 15_000 },
  workers: displays.length,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out/test/journeys.json') }]],
});

// Playwright reads its settings from the default export.
export default journeys;
