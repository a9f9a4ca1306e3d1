import { expect } from 'playwright/test';
import type { HeaderList } from '../../src/engine/exchange.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import type { LabRequest, Play, Reply } from '../lab/scenario.ts';
import { exportReport } from './exported-report.ts';
import { test } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';

const page = 'https://shop.test';
const count = 200;
const urls = Array.from({ length: 5 }, (_, at) => `https://api.test/list-${at}`);

// Every message of call number n carries n, so that one in the wrong exchange shows itself.
const number = (text: unknown) => Number(/x-n-(\d+)/.exec(String(text ?? ''))?.[1] ?? Number.NaN);
const numberOf = ({ headers }: LabRequest) =>
  number(headers['access-control-request-headers'] ?? headers['accept'] ?? '') ||
  Object.keys(headers).map(number).find(Number.isInteger) ||
  0;
const fails = (n: number) => n % 3 === 0;
const isPreflighted = (n: number) => n % 2 === 1;

/** Answers late and in an order of its own; every third call is not allowed. */
function answer(request: LabRequest): Reply {
  const n = numberOf(request);
  const allowed = { 'Access-Control-Allow-Origin': page, Vary: 'Origin' };
  return {
    thinksFor: 1 + ((n * 37) % 90),
    headers: {
      ...(fails(n) ? {} : allowed),
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': `x-n-${n}`,
      'Access-Control-Expose-Headers': 'X-Answer-To',
      'X-Answer-To': `x-n-${n}`,
    },
  };
}

const play: Play = {
  id: 'pairing',
  title: 'Two hundred calls at once',
  page,
  serve: Object.fromEntries(urls.map((url) => [url, { OPTIONS: answer, PUT: answer, GET: answer }])),
  expect: [],
};

const call = `Promise.allSettled(Array.from({ length: ${count} }, (_, at) => at + 1).map((n) =>
  fetch(${JSON.stringify(urls)}[n % 5], n % 2
    ? { method: 'PUT', headers: { ['x-n-' + n]: '1' } }
    : { headers: { accept: 'text/x-n-' + n } }).then((answer) => answer.text())))`;

/** Every call number that any message of an exchange speaks of. */
function numbersIn({ messages }: ReportExchange): readonly number[] {
  const texts = (headers: HeaderList | null) =>
    (headers ?? []).flatMap(([name, value]) =>
      name === 'accept' || name === 'x-answer-to' || name === 'access-control-request-headers'
        ? [value]
        : [name],
    );
  const all = messages.flatMap((message) => [
    ...texts(message.requestHeaders),
    ...texts(message.responseHeaders),
  ]);
  return [...new Set(all.map(number).filter(Number.isInteger))];
}

test('two hundred calls at once: no message in a wrong exchange, none lost', async ({
  lab,
  extensionBrowser,
}) => {
  lab.add(play);
  const tab = await extensionBrowser.context.newPage();
  await tab.goto(lab.pageUrl(play));
  const panel = await openObservingPanel(extensionBrowser, tab);
  await tab.evaluate(lab.place(call, play));
  await expect(panel.getByText(`${count} cross-origin requests`)).toBeVisible();
  await expect
    .poll(async () => (await exportReport(panel)).exchanges.filter(({ outcome }) => outcome === 'pending'))
    .toEqual([]);
  const { exchanges } = await exportReport(panel);

  const numbers = exchanges.map(numbersIn);
  expect(numbers.filter((found) => found.length !== 1)).toEqual([]);
  expect(numbers.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  for (const exchange of exchanges) {
    const [n = 0] = numbersIn(exchange);
    expect.soft([n, exchange.verdict]).toEqual([n, fails(n) ? 'cors' : 'delivered']);
    const kinds = exchange.messages.map(({ kind }) => kind);
    expect.soft([n, ...kinds]).toEqual([n, ...(isPreflighted(n) ? ['preflight'] : []), 'request']);
  }
});
