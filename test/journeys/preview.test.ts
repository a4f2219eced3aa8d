/** Foreign files in frames of their own: shown, and never run. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Grant } from '../../shared/contract/shell.ts';
import { facts } from '../support/records.ts';
import { answerDialogs, expect, test } from './support/app.ts';
import { call, shell } from './support/vault.ts';

const area = { x: 0, y: 0, width: 600, height: 400 };

/** One page with a large black square, after the PDF specification (ISO 32000-1 section 7.5), without the optional parts. */
function pdf(): string {
  const drawing = '0 0 0 rg 100 300 400 400 re f';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}`;
  return `${text}${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}

const hostile =
  '<script>parent.postMessage("ran", "*"); fetch("https://example.invalid/")</script><b>text</b>';

/** The share of black pixels where the frame stands. */
async function blackness(page: Page): Promise<number> {
  const picture = (await page.screenshot({ clip: area })).toString('base64');
  return page.evaluate(async data => {
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let black = 0;
    for (let i = 0; i < pixels.length; i += 4)
      if (pixels[i]! + pixels[i + 1]! + pixels[i + 2]! < 30) black++;
    return (black * 4) / pixels.length;
  }, picture);
}

/** Shows one file alone in the page, and counts the messages that its frame sends to it. */
async function show(page: Page, token: string, sandboxed: boolean): Promise<void> {
  await page.evaluate(
    ([name, inSandbox]) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:fixed;inset:0;width:600px;height:400px;z-index:99;border:0';
      if (inSandbox) frame.setAttribute('sandbox', '');
      frame.src = `preview://${name}/#toolbar=0&view=Fit`;
      addEventListener('message', event => {
        if (event.source === frame.contentWindow) document.body.dataset['heard'] = 'yes';
      });
      document.body.replaceChildren(frame);
    },
    [token, sandboxed] as const,
  );
}

test('a picture, a PDF and hostile text are shown in frames; nothing in them runs', async ({
  folder,
  launch,
}) => {
  const { app, page } = await launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  const names = ['square.png', 'square.pdf', 'hostile.html'];
  const files = names.map(name => path.join(folder, name));
  const square = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 400);
    canvas.getContext('2d')!.fillRect(100, 50, 400, 300);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  writeFileSync(files[0]!, Buffer.from(square));
  writeFileSync(files[1]!, pdf());
  writeFileSync(files[2]!, hostile);

  await answerDialogs(app, { files, target: path.join(folder, 'preview.litopys') });
  const target = (await shell(page, 'chooseTarget', { title: '', suggested: 'x' })) as Grant;
  const passphrase = 'verba berizka kalyna 42';
  await call(page, 'session.create', { target: target.token, userName: 'Вигадана', passphrase });
  const chosen = (await shell(page, 'chooseFiles', { title: '' })) as Grant[];
  const tokens = chosen.map(({ token }) => token);
  const { added, failed } = await call(page, 'evidence.add', {
    files: tokens,
    facts,
    citations: [],
  });
  expect(failed).toEqual([]);

  const previews = await Promise.all(added.map(({ id }) => call(page, 'evidence.preview', { id })));
  const byType = (type: string) => previews.find(({ mediaType }) => mediaType.startsWith(type))!;

  await show(page, byType('image/png').token, true);
  await expect.poll(() => blackness(page)).toBeGreaterThan(0.2);

  await show(page, byType('application/pdf').token, false);
  await expect.poll(() => blackness(page)).toBeLessThan(0.01);
  await expect.poll(() => blackness(page)).toBeGreaterThan(0.02);

  await show(page, byType('text/html').token, false);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('body')).toHaveText(hostile);
  expect(await page.evaluate(() => document.body.dataset['heard'] ?? 'nothing')).toBe('nothing');

  await call(page, 'session.lock', {});
  await show(page, byType('text/html').token, false);
  await expect(frame.locator('body')).toHaveText('');
});
