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
let leaving: Promise<void> | null = null;
// Kept, not once: npm passes Ctrl-C on to us a second time, which must not cut the cleaning short.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => void leave(code));
}

try {
  await run();
  await leave(0);
} catch (error) {
  if (!leaving) console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  await leave(1);
}

async function run(): Promise<void> {
  step('Looking for Chromium');
  console.log(`  ${await ensureChromium()}`);
  step('Building the extension into dist/');
  await build({ root, logLevel: 'warn' });
  step('Starting the lab of broken APIs');
  const lab = await keep(startLab());
  console.log(`  The shop is at ${lab.pageUrl(shop)}`);
  step(headless ? 'Opening Chromium with DevTools, headless' : 'Opening Chromium with DevTools');
  // Where nobody looks at the page, all room is for the panel.
  const devtools = await keep(openRealDevTools(lab, { headless, dock: headless ? 'undocked' : 'bottom' }));
  const panel = await devtools.openPanel();
  await devtools.page.goto(lab.pageUrl(shop));
  if (headless) await report(lab, devtools, panel);
  else await waitForPerson(devtools);
}

/** Waits for what is being opened, and closes it at the end, even when that comes in the meantime. */
function keep<T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> {
  cleanups.push(async () => (await opening).close());
  return opening;
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

/** Stops what was started, last first, and ends. What comes while it does so changes nothing. */
function leave(code: number): Promise<void> {
  leaving ??= (async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean().catch(() => {});
    process.exit(code);
  })();
  return leaving;
}
