import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { build } from 'vite';
import type { Report } from '../src/report/report.ts';
import { headline } from '../src/report/report.ts';
import { downloadReport, rowsSettled } from '../test/e2e/panel-driver.ts';
import { openRealDevTools, type RealDevTools } from '../test/e2e/real-devtools.ts';
import { type Lab, startLab } from '../test/lab/server.ts';
import { shop } from '../test/lab/shop/shop.ts';
import { ensureChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

const cleanups: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void leave(signal === 'SIGINT' ? 130 : 143));
}

try {
  await run();
  await leave(0);
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  await leave(1);
}

async function run(): Promise<void> {
  step('Looking for Chromium');
  console.log(`  ${await ensureChromium()}`);
  step('Building the extension into dist/');
  await build({ root, logLevel: 'warn' });
  step('Starting the lab of broken APIs');
  const lab = await startLab();
  cleanups.push(() => lab.close());
  console.log(`  The shop is at ${lab.pageUrl(shop)}`);
  step(headless ? 'Opening Chromium with DevTools, headless' : 'Opening Chromium with DevTools');
  const devtools = await openRealDevTools(lab, {
    headless,
    // Nobody looks at the page there: all room is for the panel.
    dock: headless ? 'undocked' : 'bottom',
  });
  cleanups.push(() => devtools.close());
  const panel = await devtools.openPanel();
  await devtools.page.goto(lab.pageUrl(shop));
  if (headless) await report(lab, devtools, panel);
  else await waitForPerson(devtools);
}

/** Nobody is looking: print what the panel shows, and keep it. */
async function report(lab: Lab, devtools: RealDevTools, panel: Frame): Promise<void> {
  step('Waiting for the diagnoses');
  await rowsSettled(panel, shop.expect.length);
  await mkdir(out, { recursive: true });
  const json = await downloadReport(devtools.browser, panel, 'json', out);
  const markdown = await downloadReport(devtools.browser, panel, 'markdown', out);
  await rename(markdown.path, join(out, 'report.md'));
  await rename(json.path, join(out, 'report.json'));
  await panel.click('[data-exchange][data-verdict="cors"]');
  await writeFile(join(out, 'panel.png'), await devtools.devtools.screenshot());
  printTable(JSON.parse(json.text) as Report, lab);
  console.log('\nSaved out/report.md, out/report.json and out/panel.png');
}

async function waitForPerson(devtools: RealDevTools): Promise<void> {
  console.log('\nThe panel "CORS" is open beside the shop. Close the browser or press Ctrl-C to end.');
  await devtools.closed;
}

function printTable({ exchanges }: Report, lab: Lab): void {
  const rows = exchanges.map((exchange) => ({
    request: `${exchange.method} ${exchange.url.replace(`:${lab.https}`, '').replace(`:${lab.http}`, '')}`,
    verdict: exchange.verdict,
    cause: headline(exchange)?.cause ?? '',
    browser: exchange.findings.find((finding) => finding.role === 'blocking')?.chromium ?? '',
  }));
  console.log('');
  console.table(rows);
}

function step(text: string): void {
  console.log(`▸ ${text}`);
}

/** Stops what was started, last first, and ends. */
async function leave(code: number): Promise<never> {
  for (const clean of cleanups.splice(0).reverse()) await clean().catch(() => {});
  process.exit(code);
}
