import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Protocol } from 'puppeteer-core';
import { test } from './devtools-test.ts';
import { performScenario, rowsSettled } from './panel-driver.ts';
import type { RealDevTools } from './real-devtools.ts';

const thread = join(import.meta.dirname, '../threads/azure-azure-functions-host-620.har');

/** What a page of the site could paste. */
async function clipboard({ browser, page }: RealDevTools): Promise<string> {
  await browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('takes three clicks from “blocked” in the console to Markdown in the clipboard', async ({
  lab,
  devtools,
}) => {
  const { devtools: window } = devtools;
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  await window.evaluate(
    `import('devtools://devtools/bundled/ui/legacy/legacy.js').then((legacy) =>
      legacy.ViewManager.ViewManager.instance().showView('console'))`,
  );
  await window.waitForSelector('>>> ::-p-text(has been blocked by CORS policy)');
  await window.bringToFront();

  await window.click('>>> [role=tab][aria-label="CORS"]');
  const panel = await devtools.openedPanel();
  await rowsSettled(panel, 1);
  await panel.click('[data-action=export]');
  await panel.click('[data-copy=markdown]');

  await expect.poll(() => panel.$eval('.menu [role=status]', (said) => said.textContent)).toMatch(/^Copied/);
  const text = await clipboard(devtools);
  expect(text).toMatch(/^# `GET https:.*` was blocked/);
  expect(text).toContain('Access-Control-Allow-Origin');
});

test('reads a HAR that is dropped on the panel, and says what is wrong with another', async ({
  devtools,
  folder,
}) => {
  const panel = await devtools.openPanel();
  await panel.waitForSelector('[data-connection="open"]');
  const session = await devtools.devtools.createCDPSession();
  const { width, height } = (await devtools.devtools.evaluate(
    '({ width: innerWidth, height: innerHeight })',
  )) as { width: number; height: number };
  const drag = (type: Protocol.Input.DispatchDragEventRequest['type'], file: string) =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: width / 2,
      y: height / 2,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  const drop = async (name: string, text: string) => {
    const file = join(folder, name);
    await writeFile(file, text);
    await drag('dragEnter', file);
    await drag('dragOver', file);
    await panel.waitForSelector('.drop-zone');
    await drag('drop', file);
    await panel.waitForSelector('.drop-zone', { hidden: true });
  };
  const text = () => panel.$eval('body', (body) => body.textContent);
  await drop('broken.har', '{"log":');
  await expect.poll(text).toContain('broken.har could not be read');
  await drop('thread.har', await readFile(thread, 'utf8'));
  await expect.poll(text).toContain('Read from thread.har');
  await rowsSettled(panel, 1);
  // The browser did not go to the file instead.
  expect(devtools.devtools.url()).toContain('devtools_app.html');
});
