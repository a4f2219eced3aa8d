/** A package checked in the window by somebody who has no vault. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerDialogs, expect } from './support/app.ts';
import { test } from './support/demonstration.ts';
import { sitDown } from './support/gate.ts';

test('a verdict stands only under the package it speaks of', async ({
  launch,
  folder,
  demonstration,
}) => {
  const { package: whole, fingerprint } = demonstration('uk');
  const altered = path.join(folder, 'altered');
  cpSync(whole, altered, { recursive: true });
  const evidence = path.join(altered, 'data/evidence');
  const file = path.join(evidence, readdirSync(evidence)[0]!);
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);

  const { app, page, hands, words } = await sitDown(await launch(), 'uk');
  const { packages } = words;
  const isWhole = page.getByText(packages.consistent, { exact: true });
  const isOurs = page.getByText(packages.origins.confirmed, { exact: true });
  await hands.press(words.session.check.action);
  await answerDialogs(app, { folder: whole });
  await hands.press(packages.chooseFolder);
  await hands.write(packages.words, fingerprint.uk.join(' '));
  await hands.keys('Control+Enter');
  await expect(isWhole).toBeVisible({ timeout: 60_000 });
  await expect(isOurs).toBeVisible();

  await answerDialogs(app, { folder: altered });
  await hands.press(packages.chooseFolder);
  await expect(page.getByText('altered', { exact: true })).toBeVisible();
  await expect(isWhole).toHaveCount(0);
  await expect(isOurs).toHaveCount(0);
  await hands.keys('Control+Enter');
  await expect(page.getByText(packages.inconsistent(2), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
});
