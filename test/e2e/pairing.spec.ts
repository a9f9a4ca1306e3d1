import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Report } from '../../src/report/report.ts';
import type { LabRequest, Play, Reply } from '../lab/scenario.ts';
import { exportReport } from './exported-report.ts';
import { test as base } from './fixtures.ts';
import {
  expectWhole,
  numberedCalls,
  numberedPlay,
  numbers,
  numbersIn,
  page,
  quietPage,
  seed,
  urls,
} from './numbered-calls.ts';
import { openObservingPanel } from './observing.ts';

const test = base.extend<{ seeded: undefined }>({
  seeded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
    async ({}, use) => {
      process.stdout.write(`Answers come in the order of PAIRING_SEED=${seed}\n`);
      await use(undefined);
    },
    { auto: true },
  ],
});

/** The report once so many exchanges are listed and all have ended. */
async function wholeReport(panel: Page, count: number): Promise<Report> {
  await expect(panel.getByText(`${count} cross-origin requests`)).toBeVisible();
  let report = await exportReport(panel);
  await expect
    .poll(async () => {
      report = await exportReport(panel);
      return report.exchanges.filter(({ outcome }) => outcome === 'pending').length;
    })
    .toBe(0);
  return report;
}

test('two hundred calls at once: no message in a wrong exchange, none lost', async ({
  lab,
  extensionBrowser,
}) => {
  const play = numberedPlay('pairing');
  lab.add(play);
  const tab = await extensionBrowser.context.newPage();
  await tab.goto(lab.pageUrl(play));
  const panel = await openObservingPanel(extensionBrowser, tab);
  await tab.evaluate(lab.place(numberedCalls(numbers(1, 200)), play));
  expectWhole(await wholeReport(panel, 200), numbers(1, 200));
});

test('two tabs on the same page keep their calls apart', async ({ lab, extensionBrowser }) => {
  const play = numberedPlay('pairing-tabs');
  lab.add(play);
  const open = async (query: string) => {
    const tab = await extensionBrowser.context.newPage();
    await tab.goto(`${lab.pageUrl(play)}${query}`);
    return tab;
  };
  const [first, second] = [await open('?1'), await open('?2')];
  const panels = [
    await openObservingPanel(extensionBrowser, first),
    await extensionBrowser.openPanelFor(second),
  ] as const;
  // Of the second panel nothing but its own list shows that it listens.
  await expect
    .poll(async () => {
      await second.evaluate(lab.place(numberedCalls([2]), play));
      return panels[1].locator('[data-exchange]').count();
    })
    .toBeGreaterThan(0);
  await panels[1].locator('[data-action="clear"]').click();
  await expect(panels[1].locator('[data-exchange]')).toHaveCount(0);

  const [mine, others] = [numbers(1, 60), numbers(101, 60)];
  await Promise.all([
    first.evaluate(lab.place(numberedCalls(mine), play)),
    second.evaluate(lab.place(numberedCalls(others), play)),
  ]);
  expectWhole(await wholeReport(panels[0], 60), mine);
  expectWhole(await wholeReport(panels[1], 60), others);
});

test('frames and a worker call the same URLs as their page', async ({ lab, extensionBrowser }) => {
  const html = { 'Content-Type': 'text/html' };
  const play = numberedPlay('pairing-frames', {
    'https://shop.test/host': {
      GET: {
        headers: html,
        body: '<!doctype html><iframe src="https://shop.test/own"></iframe><iframe src="https://widget.test/other"></iframe><script>new Worker("https://shop.test/idle.js")</script>',
      },
    },
    'https://shop.test/own': { GET: { headers: html, body: '<!doctype html>' } },
    'https://widget.test/other': { GET: { headers: html, body: '<!doctype html>' } },
    'https://shop.test/idle.js': { GET: { headers: { 'Content-Type': 'text/javascript' }, body: '' } },
  });
  lab.add(play);
  const tab = await extensionBrowser.context.newPage();
  await tab.goto(lab.place(`${page}/host`, play));
  await expect.poll(() => tab.workers().length).toBe(1);
  const panel = await openObservingPanel(extensionBrowser, tab);
  const callers = [...tab.frames(), ...tab.workers()].map(
    (caller) => (call: string) => (caller as Pick<Page, 'evaluate'>).evaluate(call),
  );
  expect(callers).toHaveLength(4);
  await Promise.all(
    callers.map((make, at) => make(lab.place(numberedCalls(numbers(1 + 40 * at, 40)), play))),
  );
  const report = await wholeReport(panel, 160);
  expectWhole(report, numbers(1, 160));
  for (const exchange of report.exchanges) {
    const [n = 0] = numbersIn(exchange);
    const at = Math.floor((n - 1) / 40);
    const caller = tab.frames()[at];
    const origin = caller ? new URL(caller.url()).origin : new URL(tab.url()).origin;
    // Chromium tells a worker's calls as those of its page.
    expect
      .soft([n, exchange.origin, exchange.frame.kind])
      .toEqual([n, origin, at === 1 || at === 2 ? 'iframe' : 'page']);
  }
});

/** Servers that allow all, remember nothing or much, and count what they were asked. */
function countingPlay(id: string, maxAge: string) {
  const asked = { OPTIONS: 0, PUT: 0 };
  const answer = ({ method }: LabRequest): Reply => {
    if (method === 'OPTIONS' || method === 'PUT') asked[method] += 1;
    return {
      thinksFor: 5,
      headers: {
        'Access-Control-Allow-Origin': page,
        'Access-Control-Allow-Methods': 'PUT',
        'Access-Control-Max-Age': maxAge,
        Vary: 'Origin',
      },
    };
  };
  const api = Object.fromEntries(urls.map((url) => [url, { OPTIONS: answer, PUT: answer }]));
  const serve = { ...api, ...quietPage };
  return { play: { id, title: 'Counted calls', page, serve, expect: [] } satisfies Play, asked };
}

const put = (url = urls[0]) => `fetch('${url}', { method: 'PUT' }).then((a) => a.text())`;
const together = (count: number) => `Promise.all(Array.from({ length: ${count} }, () => ${put()}))`;
const inTurn = (count: number) => `(async () => { for (let n = 0; n < ${count}; n++) await ${put()}; })()`;

for (const [name, maxAge, call] of [
  ['in turn, each with a preflight', '0', inTurn(20)],
  ['all at once, each with a preflight', '0', together(20)],
  ['in turn, all but the first without one', '600', inTurn(20)],
  ['all at once behind one that is remembered', '600', `${put()}.then(() => ${together(19)})`],
] as const) {
  test(`the same call twenty times, ${name}`, async ({ lab, extensionBrowser }) => {
    const { play, asked } = countingPlay(`pairing-${name.replaceAll(/\W+/g, '-')}`, maxAge);
    lab.add(play);
    const tab = await extensionBrowser.context.newPage();
    await tab.goto(lab.pageUrl(play));
    const panel = await openObservingPanel(extensionBrowser, tab);
    await tab.evaluate(lab.place(call, play));
    const { exchanges } = await wholeReport(panel, 20);
    const messages = exchanges.flatMap((exchange) => exchange.messages);
    expect(asked).toEqual({ OPTIONS: maxAge === '0' ? 20 : 1, PUT: 20 });
    expect(messages.filter(({ kind }) => kind === 'preflight')).toHaveLength(asked.OPTIONS);
    expect(messages.filter(({ kind }) => kind === 'request')).toHaveLength(20);
    for (const exchange of exchanges) {
      expect(exchange.verdict.startsWith('delivered')).toBe(true);
      expect(exchange.messages.length).toBeLessThanOrEqual(2);
      expect(exchange.messages.at(-1)).toMatchObject({ kind: 'request', status: 200 });
    }
  });
}
