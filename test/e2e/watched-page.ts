import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright';

export interface WatchedPage {
  readonly page: Page;
  /** What the page asked for besides itself, ran, opened, went to or complained of. */
  readonly did: readonly string[];
  close(): Promise<void>;
}

/** Serves one page, and keeps what else it is asked for. */
export async function servePage(html: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/report.html') return void response.setHeader('Content-Type', 'text/html').end(html);
    // That is the browser's own wish.
    if (request.url !== '/favicon.ico') asked.push(`the server was asked for ${request.url}`);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.html`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Opens a page under the eyes of everything that tells what a page does. */
export async function openWatched(context: BrowserContext, url: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const did: string[] = [];
  const ask = (asked: string) =>
    asked !== url && !asked.endsWith('/favicon.ico') && did.push(`asked for ${asked}`);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  protocol.on('Network.requestWillBeSent', ({ request }) => ask(request.url));
  page.on('request', (request) => ask(request.url()));
  page.on('framenavigated', (frame) => frame.url() !== url && did.push(`went to ${frame.url()}`));
  page.on('frameattached', () => did.push('has a frame'));
  page.on('dialog', (dialog) => {
    did.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => did.push(`wrote ${message.text()}`));
  page.on('pageerror', (error) => did.push(`threw ${error.message}`));
  page.on('popup', (popup) => did.push(`opened ${popup.url()}`));
  page.on('worker', (worker) => did.push(`started ${worker.url()}`));
  await page.exposeFunction('reportViolation', (directive: string) => did.push(`violated ${directive}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      (globalThis as unknown as { reportViolation(directive: string): void }).reportViolation(
        violatedDirective,
      );
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, did, close: () => page.close() };
}

/** Every element of the page with its attributes, each kind once. */
export function elementsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kinds = [...document.querySelectorAll('*')].map((element) => {
      const attributes = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
      return [element.localName, ...attributes].join(' ');
    });
    return [...new Set(kinds)];
  });
}
