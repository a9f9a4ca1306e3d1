import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { states } from '../../gallery/states.ts';
import { test as base } from './fixtures.ts';
import { type Gallery, serveGallery } from './gallery.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker' },
  ],
});

/** What axe finds in what is shown, colours and sizes included. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const widths = [400, 1400];

test('axe would find a text that is too pale, and a field without a name', async ({
  gallery,
  plainBrowser,
}) => {
  const page = await plainBrowser.context.newPage();
  await page.goto(gallery.url('list'));
  await page.locator('html[data-shown="list"]').waitFor();
  await page.addScriptTag({ content: axeSource });
  await page.addStyleTag({ content: ':root { --quiet: #cccccc }' });
  await page.locator('[data-action=filter]').evaluate((field) => field.removeAttribute('aria-label'));
  const found = (await violations(page)).map((text) => text.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'label-title-only']));
});

for (const { id, title } of states) {
  test(`axe finds nothing: ${title}`, async ({ gallery, plainBrowser }) => {
    const page = await plainBrowser.context.newPage();
    for (const theme of ['light', 'dark'] as const) {
      await page.goto(gallery.url(id, theme));
      await page.locator(`html[data-shown="${id}"]`).waitFor();
      await page.addScriptTag({ content: axeSource });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${theme}, ${width} px`).toEqual([]);
      }
    }
  });
}
