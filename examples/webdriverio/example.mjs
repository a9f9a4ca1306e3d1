import { createServer } from 'node:http';
import { env } from 'node:process';
import { remote } from 'webdriverio';
import { noCorsFailures } from './no-cors-failures.mjs';

// An API that has not heard of the page, and the page.
const api = createServer((_request, response) => response.end('[]')).listen(0);
const call = `fetch('http://127.0.0.1:${api.address().port}/orders').finally(() => (document.title = 'done')).catch(() => {})`;
const shop = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html').end(`<script>${call}</script>`);
}).listen(0);

const browser = await remote({
  logLevel: 'error',
  capabilities: {
    browserName: 'chrome',
    'goog:chromeOptions': {
      args: ['--headless=new', '--no-sandbox'],
      ...(env.CHROMIUM_PATH ? { binary: env.CHROMIUM_PATH } : {}),
    },
    'goog:loggingPrefs': { performance: 'ALL' },
    ...(env.CHROMEDRIVER_PATH ? { 'wdio:chromedriverOptions': { binary: env.CHROMEDRIVER_PATH } } : {}),
  },
});
try {
  await browser.url(`http://localhost:${shop.address().port}/`);
  await browser.waitUntil(async () => (await browser.getTitle()) === 'done');
  await noCorsFailures(browser);
} finally {
  await browser.deleteSession();
  api.close();
  shop.close();
}
