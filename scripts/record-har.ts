/**
 * Records how each producer that runs here writes the HAR of one little story, for the tests of `src/log` to read:
 *   npx tsx scripts/record-har.ts [chrome] [firefox] [playwright] [mitmproxy]
 * Needs both builds (`npm run build`, `npm run build:firefox`); mitmproxy is Debian's package.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect } from 'playwright/test';
import { disabledFeatures, labFlags } from '../test/e2e/browser-flags.ts';
import { openPrivilegedPage, openToolbox } from '../test/e2e/firefox-chrome.ts';
import { launchFirefox } from '../test/e2e/firefox-launch.ts';
import { openRealDevTools } from '../test/e2e/real-devtools.ts';
import { harStory } from '../test/helpers/har-story.ts';
import { type Lab, startLab } from '../test/lab/server.ts';
import { ensureChromium } from './browsers.ts';

const fixtures = join(import.meta.dirname, '../test/fixtures/har');
const flags = [disabledFeatures, '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** What the menu of the Network panel saves, sanitized as it is unless it is told otherwise. */
const inDevTools = `(async () => {
  const har = await import('devtools://devtools/bundled/models/har/har.js');
  const logs = await import('devtools://devtools/bundled/models/logs/logs.js');
  const log = await har.Log.Log.build(logs.NetworkLog.NetworkLog.instance().requests(), { sanitize: true });
  return JSON.stringify({ log });
})()`;

const inFirefox = `(async () => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const { gDevTools } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs')
    .require('devtools/client/framework/devtools');
  return JSON.stringify({ log: await gDevTools.getToolboxForTab(gBrowser.selectedTab).getHARFromNetMonitor() });
})()`;

/** Finds the hosts of the lab, and writes down the URL that the browser asked for. */
const addon = `
def server_connect(data):
    host, port = data.server.address
    if host.endswith('.test'):
        data.server.address = ('127.0.0.1', port)

def response(flow):
    flow.request.host = flow.request.host_header.split(':')[0]
`;

/** Playwright's page, or Puppeteer's. */
interface Told {
  waitForSelector(selector: string): Promise<unknown>;
  click(selector: string): Promise<void>;
}

async function tell(page: Told): Promise<void> {
  await page.waitForSelector('#perform:not([disabled])');
  await page.click('#perform');
  await page.waitForSelector('[data-result]');
  // Nothing tells that the last entry has come.
  await new Promise((resolve) => setTimeout(resolve, 2000));
}

const producers: Readonly<Record<string, (lab: Lab, url: string, folder: string) => Promise<string>>> = {
  async chrome(lab, url) {
    const { page, devtools, close } = await openRealDevTools(lab, { dock: 'undocked' });
    await page.goto(url);
    await tell(page);
    const har = (await devtools.evaluate(inDevTools)) as string;
    await close();
    return har;
  },
  async firefox(lab, url) {
    const browser = await launchFirefox(lab);
    const own = await openPrivilegedPage(browser);
    const page = await browser.newPage();
    await page.goto(url);
    await own.evaluate(openToolbox(url, 'netmonitor'));
    await page.reload();
    await tell(page);
    const har = (await own.evaluate(inFirefox)) as string;
    await browser.close();
    return har;
  },
  async playwright(lab, url, folder) {
    const path = join(folder, 'playwright.har');
    const executablePath = await ensureChromium();
    const browser = await chromium.launch({ executablePath, args: [...labFlags(lab), ...flags] });
    const context = await browser.newContext({ recordHar: { path, content: 'omit' } });
    const page = await context.newPage();
    await page.goto(url);
    await tell(page);
    await context.close();
    await browser.close();
    return readFile(path, 'utf8');
  },
  async mitmproxy(lab, url, folder) {
    const [path, script] = [join(folder, 'mitmproxy.har'), join(folder, 'lab.py')];
    await writeFile(script, addon);
    const dump = '/usr/share/doc/mitmproxy/examples/contrib/har_dump.py';
    const options = ['--ssl-insecure', '--set', `hardump=${path}`, '--set', `confdir=${folder}`];
    const proxy = spawn('mitmdump', ['-q', '-p', '18099', '-s', script, '-s', dump, ...options]);
    const server = 'http://127.0.0.1:18099';
    const asked = () =>
      fetch(server).then(
        () => true,
        () => false,
      );
    await expect.poll(asked, { timeout: 30_000 }).toBe(true);
    const executablePath = await ensureChromium();
    const browser = await chromium.launch({ executablePath, proxy: { server }, args: flags });
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(url);
    await tell(page);
    await browser.close();
    // A proxy sees other programs too.
    await once(spawn('curl', ['-sk', '-x', server, lab.place('https://api.test/cups', harStory)]), 'exit');
    proxy.kill('SIGINT');
    await once(proxy, 'exit');
    return readFile(path, 'utf8');
  },
};

/** Leaves the page, its calls and nothing else of it, without bodies, at ports that stay. */
function trimmed(text: string, lab: Lab): unknown {
  const har = JSON.parse(text.replaceAll(`:${lab.https}`, ':8443'));
  const isTold = ({ request }: { request: { url: string } }) => !/\/lab\/|call\.js|favicon/.test(request.url);
  har.log.entries = har.log.entries.filter(isTold);
  for (const { response } of har.log.entries) delete response.content.text;
  return har;
}

const words = process.argv.slice(2);
const lab = await startLab();
lab.add(harStory);
const folder = await mkdtemp(join(tmpdir(), 'whycors-har-'));
for (const [name, record] of Object.entries(producers)) {
  if (words.length > 0 && !words.includes(name)) continue;
  const har = trimmed(await record(lab, lab.pageUrl(harStory), folder), lab);
  await writeFile(join(fixtures, `${name}.har`), `${JSON.stringify(har, null, 1)}\n`);
  console.log(name);
}
await rm(folder, { recursive: true });
await lab.close();
