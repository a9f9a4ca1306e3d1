import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { states } from '../../gallery/states.ts';
import { axeSource, violations, violationsOfColours } from './axe.ts';
import { test as base } from './fixtures.ts';
import { type Gallery, serveGallery } from './gallery.ts';

const test = base.extend<object, { gallery: Gallery; shown: Page }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker' },
  ],
  shown: [
    async ({ sharedPlainBrowser }, use) => {
      const page = await sharedPlainBrowser.context.newPage();
      // A colour that is on its way to another one is neither.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

const widths = [400, 1400];
const themes = { light: violations, dark: violationsOfColours };

test('axe would find a text that is too pale, and a field without a name', async ({
  gallery,
  shown: page,
}) => {
  await gallery.show(page, 'list');
  await page.evaluate(axeSource);
  await page.addStyleTag({ content: ':root { --quiet: #cccccc }' });
  await page.locator('[data-action=filter]').evaluate((field) => field.removeAttribute('aria-label'));
  const found = (await page.evaluate<string[]>(violations)).map((text) => text.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'label-title-only']));
  const pale = (await page.evaluate<string[]>(violationsOfColours)).map((text) => text.split(':')[0]);
  expect([...new Set(pale)]).toEqual(['color-contrast']);
});

for (const { id, title } of states) {
  test(`axe finds nothing: ${title}`, async ({ gallery, shown: page }) => {
    await gallery.show(page, id);
    await page.evaluate(axeSource);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const [theme, found] of Object.entries(themes)) {
        await page.evaluate((name) => {
          document.documentElement.dataset['theme'] = name;
        }, theme);
        expect.soft(await page.evaluate(found), `${theme}, ${width} px`).toEqual([]);
      }
    }
  });
}
