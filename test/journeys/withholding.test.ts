/** By keyboard: a package from which the exporter keeps back a part of all records of a kind, and one record whole. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerDialogs, barriersIn, expect } from './support/app.ts';
import { test } from './support/demonstration.ts';
import { expectOpen, goTo, knock, sitDown } from './support/gate.ts';
import { findSights } from './support/sights.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

for (const language of languages) {
  test(`what is kept back is in no page of the package (${language})`, async ({
    launch,
    folder,
    demonstration,
  }) => {
    const made = demonstration(language);
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { packages } = words;
    const { withholding: says } = packages;
    await knock(desk, made.vault, made.person);
    await expectOpen(desk);
    const { child, episode } = await findSights(page, made);
    const { episodes } = await call(page, 'child.get', { id: child });
    const { number } = episodes.find(each => each.episode.id === episode)!.episode.fields;
    const label = `EP-${String(number).padStart(4, '0')}`;
    await goTo(desk, addresses.exportChild(child));

    await hands.tick(says.isOn);
    const parts = page.getByRole('table', { name: says.parts });
    await expect(parts).toBeVisible({ timeout: 30_000 });
    expect(await barriersIn(page, [])).toEqual([]);
    await hands.suggest(says.record, label, `${label} `);
    const leftOut = page.getByRole('list', { name: says.leftOut }).getByRole('listitem');
    await expect(leftOut).toHaveCount(1);
    await page.getByRole('searchbox', { name: says.search }).focus();
    await page.keyboard.insertText(words.members.labels.surname);
    const row = parts.getByRole('row', { name: words.members.abouts.name }).first();
    await hands.tabTo(row.getByRole('checkbox'));
    await hands.keys('Space');
    await expect(page.getByText(/: 1 (частина|part), \d+ /)).toBeVisible();
    expect(await barriersIn(page, [])).toEqual([]);

    await hands.pick(packages.protection, packages.plain);
    await hands.tick(packages.plainWarning.agree);
    await hands.pick(packages.form, packages.forms.folder);
    const target = path.join(folder, 'package');
    await answerDialogs(app, { target });
    await hands.keys('Control+Enter');
    await expect(page.getByRole('heading', { name: packages.done })).toBeVisible({
      timeout: 60_000,
    });
    const pages = readdirSync(path.join(target, 'data/children'));
    const shown = pages.map(name => readFileSync(path.join(target, 'data/children', name), 'utf8'));
    expect(shown.join()).toContain('EP-');
    expect(shown.join()).not.toContain(label);
    const lines = readFileSync(path.join(target, 'ledger/entries.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const entries = lines.map(line => {
      const { disclosures } = JSON.parse(line) as { disclosures: string[] };
      const told = disclosures.map(text => Buffer.from(text, 'base64url').toString('utf8'));
      return new Map(
        told.map(text => {
          const [, name, value] = JSON.parse(text) as [string, string, unknown];
          return [name, value];
        }),
      );
    });
    const names = entries.filter(entry => entry.get('value/about') === 'name');
    expect(names.length).toBeGreaterThan(0);
    for (const entry of names)
      expect([entry.has('value/surname'), entry.has('value/given')]).toEqual([false, true]);
  });
}
