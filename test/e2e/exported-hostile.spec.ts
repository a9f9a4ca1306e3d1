import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { expect } from 'playwright/test';
import { htmlExporter } from '../../src/report/exporters/html.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { markdownExporter } from '../../src/report/exporters/markdown.ts';
import { visible } from '../../src/report/exporters/visible.ts';
import { attacks, hostileTexts } from '../helpers/hostile-report.ts';
import { plantedReport } from '../helpers/planted-report.ts';
import { test } from './fixtures.ts';
import { elementsOf, openWatched, servePage } from './watched-page.ts';

const texts = [...hostileTexts, ...attacks];
const report = plantedReport(texts);
const standard = String.raw`https:\/\/(?:fetch|html)\.spec\.whatwg\.org\/[\w/.#-]*`;

/** What our template writes, and nothing else. */
const ownElements = new RegExp(
  `^(?:${[
    'html lang=en|head|body|main|title|style|h[123]|p|strong|code|ol|ul|li|table|thead|tbody|tr|td',
    'meta charset=utf-8|meta name=referrer content=no-referrer',
    'meta name=viewport content=width=device-width, initial-scale=1',
    `meta http-equiv=Content-Security-Policy content=default-src 'none'; style-src 'unsafe-inline'`,
    'section(?: class=failure(?: only)?)?|nav aria-label=What failed',
    String.raw`h2 id=(?:failure|lines)-\d+`,
    String.raw`a href=#(?:failure|lines)-\d+|a href=${standard} rel=noreferrer`,
    'div class=table tabindex=0|pre tabindex=0|th scope=(?:col|row)|tr class=failed|span',
    'ol class=said|li class=(?:out|back) (?:passed|stopped|missing|unseen|pending)',
  ].join('|')})$`,
);

/** As far as a report shows a value, without what HTML does to white space. */
const shown = (text: string) => visible(text).slice(0, 300).replaceAll(/\s+/g, ' ').trim();

for (const way of ['file', 'http'] as const) {
  test(`the page does nothing, whatever stands in any field of the report: ${way}`, async ({
    plainBrowser,
  }) => {
    const { text } = exportReport(htmlExporter, report, { redaction: 'none' });
    const folder = await mkdtemp(join(tmpdir(), 'whycors-hostile-'));
    const file = join(folder, 'report.html');
    await writeFile(file, text);
    const server = await servePage(text);
    const { page, did } = await openWatched(
      plainBrowser.context,
      way === 'file' ? pathToFileURL(file).href : server.url,
    );
    expect((await elementsOf(page)).filter((kind) => !ownElements.test(kind))).toEqual([]);
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen is meant.
    const words = (await page.evaluate(() => document.body.innerText)).replaceAll(/\s+/g, ' ');
    expect(texts.map(shown).filter((payload) => !words.includes(payload))).toEqual([]);
    await page.mouse.move(400, 300);
    await page.keyboard.press('Tab');
    expect([...did, ...server.asked]).toEqual([]);
    await server.close();
    await rm(folder, { recursive: true });
  });
}

test('Markdown shows it as text, where nothing but its own markup counts', async ({ plainBrowser }) => {
  const { text } = exportReport(markdownExporter, report, { redaction: 'none' });
  const server = await servePage(`<!doctype html><meta charset="utf-8">${await marked(text, { gfm: true })}`);
  const { page, did } = await openWatched(plainBrowser.context, server.url);
  const own = new RegExp(
    String.raw`^(?:html|head|body|meta charset=utf-8|h[1-3]|p|strong|ol(?: start=\d+)?|ul|li|pre|code(?: class=language-[a-z]+)?|table|thead|tbody|tr|th|td|a href=${standard}|a (?:name=|href=#)whycors-(?:failure|lines)-\d+)$`,
  );
  expect((await elementsOf(page)).filter((kind) => !own.test(kind))).toEqual([]);
  expect([...did, ...server.asked]).toEqual([]);
  await server.close();
});
