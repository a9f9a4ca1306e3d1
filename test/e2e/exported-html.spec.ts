import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { htmlExporter } from '../../src/report/exporters/html.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import type { Report } from '../../src/report/report.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { test as base } from './fixtures.ts';

interface Opened {
  readonly page: Page;
  /** What the page asked for besides itself, and what it ran or complained of. */
  readonly did: readonly string[];
}

const test = base.extend<{ open: (report: Report) => Promise<Opened> }>({
  open: async ({ plainBrowser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'whycors-html-'));
    await use(async (report) => {
      const path = join(folder, 'report.html');
      const { text } = exportReport(htmlExporter, report, { redaction: 'none' });
      await writeFile(path, text);
      const url = pathToFileURL(path).href;
      const page = await plainBrowser.context.newPage();
      const did: string[] = [];
      page.on('request', (request) => request.url() !== url && did.push(`asked for ${request.url()}`));
      page.on('framenavigated', (frame) => frame.url() !== url && did.push(`went to ${frame.url()}`));
      page.on('dialog', (dialog) => did.push(`said ${dialog.message()}`));
      page.on('console', (message) => did.push(`wrote ${message.text()}`));
      page.on('popup', (popup) => did.push(`opened ${popup.url()}`));
      await page.goto(url, { waitUntil: 'networkidle' });
      return { page, did };
    });
    await rm(folder, { recursive: true, force: true });
  },
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [400, 1400]) {
    test(`reads well: ${colorScheme}, ${width} pixels wide`, async ({ open }) => {
      const { page } = await open(goldenReport());
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

test('prints each failure from the top of a page', async ({ open }) => {
  const { page } = await open(goldenReport());
  const failures = await page.locator('section.failure').count();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(failures);
});

test('prints all of it: nothing is cut off, and every link is on paper too', async ({ open }) => {
  const { page } = await open(goldenReport());
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins.
  await page.setViewportSize({ width: 673, height: 1000 });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        return width > 0 && (left < 0 || right > innerWidth || element.scrollWidth > element.clientWidth + 1);
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
  expect(cut).toEqual([]);
  const links = await page
    .locator('a[rel=noreferrer]')
    .evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.textContent]));
  expect(links.length).toBeGreaterThan(0);
  for (const [href, text] of links) expect(text).toBe(href);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  for (const [href] of links) expect(paper).toContain(`/URI (${href})`);
});
