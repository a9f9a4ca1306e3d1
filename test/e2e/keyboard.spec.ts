import { expect } from 'playwright/test';
import type { Frame, KeyInput } from 'puppeteer-core';
import { test as base } from './devtools-test.ts';
import { type KeyboardDriver, keyboardDriver } from './keyboard-driver.ts';
import { downloaded, performScenario, rowsSettled } from './panel-driver.ts';

/** DevTools with the panel in front, opened without the mouse; it has seen one blocked call. */
const test = base.extend<{ panel: Frame; keys: KeyboardDriver }>({
  panel: async ({ lab, devtools }, use) => {
    await performScenario(devtools.page, lab, 'allow-origin-missing');
    const { keyboard } = devtools.devtools;
    await devtools.devtools.bringToFront();
    // To the tab before the first, which is the last.
    await keyboard.down('Control');
    await keyboard.press('[');
    await keyboard.up('Control');
    const panel = await devtools.openedPanel();
    await rowsSettled(panel, 1);
    await use(panel);
  },
  keys: async ({ panel, devtools }, use) => use(keyboardDriver(devtools.devtools, panel)),
});

const shows = (panel: Frame, selector: string) => expect.poll(() => panel.$$(selector)).toHaveLength(1);
const lacks = (panel: Frame, selector: string) => expect.poll(() => panel.$$(selector)).toHaveLength(0);

test('leads from the closed panel to a saved report without a mouse', async ({
  devtools,
  panel,
  keys,
  folder,
}) => {
  await keys.reach('.list');
  await keys.press('ArrowDown', 'Enter');
  await shows(panel, '[data-diagnosis]');
  await keys.press('Escape');
  await lacks(panel, '[data-diagnosis]');
  await keys.reach('[data-action=export]');
  await keys.press('Enter');
  const { text } = await downloaded(devtools.browser, folder, async () => {
    await keys.reach('[data-export=markdown]', 'ArrowDown');
    await keys.press('Enter');
  });
  expect(text).toContain('Access-Control-Allow-Origin');
});

test('says which control no key reaches, or none works', async ({ panel, keys }) => {
  await panel.evaluate(() => {
    const spoilt = (selector: string) => document.querySelector<HTMLElement>(selector);
    spoilt('[data-action=clear]')?.setAttribute('tabindex', '-1');
    spoilt('[data-action=keys]')?.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab') event.preventDefault();
    });
  });
  const told = (await keys.unusable('Tab')).map((text) => text.replace(/<.*data-action="(.*?)".*/, '$1'));
  expect(told).toEqual(['focus, Enter, Space: clear', 'Enter, Space: keys']);
});

test('reaches and works every control with the keyboard alone', async ({ panel, keys }) => {
  // Some hundred keys, and after each a look at what it did.
  test.setTimeout(180_000);
  const found: Record<string, readonly string[]> = {};
  const look = async (view: string, key: KeyInput = 'Tab') => {
    found[view] = await keys.unusable(key);
  };
  await keys.reach('.list');
  await look('list and overview');
  await keys.reach('.list');
  await keys.press('Home', 'Enter');
  await shows(panel, '[data-diagnosis]');
  for (const folded of ['.not-yours > summary', '.raw > summary']) {
    await keys.reach(folded);
    await keys.press('Enter');
  }
  await shows(panel, '.not-yours select');
  await look('diagnosis');
  await keys.reach('.verdict [data-action=page]');
  await keys.press('Enter');
  await shows(panel, 'dialog.page .page-body h2');
  await look('page of a cause');
  await keys.press('Escape');
  await keys.reach('[data-action=export]');
  await keys.press('Enter');
  await look('export menu', 'ArrowDown');
  await keys.reach('[data-action=export-preview]', 'ArrowDown');
  await keys.press('Enter');
  await shows(panel, 'dialog.export');
  await look('export');
  await keys.press('Escape');
  for (const [action, view] of [
    ['view', '.view-menu'],
    ['settings', 'dialog.settings'],
    ['keys', 'dialog.keys-sheet'],
    ['matrix', '[data-view=matrix]'],
    ['console', '[data-view=console]'],
  ] as const) {
    await keys.reach(`[data-action=${action}]`);
    await keys.press('Enter');
    await shows(panel, view);
    await look(action);
    await keys.press('Escape');
    await lacks(panel, view);
  }
  await keys.withControl('l');
  await shows(panel, '.empty');
  await look('empty');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((view) => [view, []])));
});
