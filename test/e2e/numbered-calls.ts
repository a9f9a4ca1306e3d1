import { expect } from 'playwright/test';
import type { HeaderList } from '../../src/engine/exchange.ts';
import type { Report, ReportExchange } from '../../src/report/report.ts';
import type { LabRequest, Play, Reply } from '../lab/scenario.ts';

// Every message of call number n carries n, so that one in the wrong exchange shows itself.

export const page = 'https://shop.test';
export const urls = Array.from({ length: 5 }, (_, at) => `https://api.test/list-${at}`);

/** Decides in which order answers come; printed with each test, and taken from the environment to repeat one. */
export const seed = Number(process.env['PAIRING_SEED'] ?? Math.floor(Math.random() * 1e6));

const number = (text: unknown) => Number(/x-n-(\d+)/.exec(String(text ?? ''))?.[1] ?? Number.NaN);
const numberOf = ({ headers }: LabRequest) =>
  number(headers['access-control-request-headers'] ?? headers['accept'] ?? '') ||
  Object.keys(headers).map(number).find(Number.isInteger) ||
  0;
const fails = (n: number) => n % 3 === 0;
const isPreflighted = (n: number) => n % 2 === 1;

/** The numbers from `first` on, so many. */
export function numbers(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** Answers late and in an order of its own; every third call is not allowed. */
function answer(request: LabRequest): Reply {
  const n = numberOf(request);
  const origin = String(request.headers['origin']);
  return {
    thinksFor: 1 + ((Math.imul(n ^ seed, 0x9e3779b1) >>> 8) % 90),
    headers: {
      ...(fails(n) ? {} : { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' }),
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': `x-n-${n}`,
      'Access-Control-Expose-Headers': 'X-Answer-To',
      'X-Answer-To': `x-n-${n}`,
    },
  };
}

/** A page that calls nothing by itself. */
export const quietPage: Play['serve'] = {
  [`${page}/`]: { GET: { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html>' } },
};

/** The servers that answer numbered calls. */
export function numberedPlay(id: string, serve: Play['serve'] = {}): Play {
  const api = Object.fromEntries(urls.map((url) => [url, { OPTIONS: answer, PUT: answer, GET: answer }]));
  return { id, title: 'Numbered calls', page, serve: { ...api, ...quietPage, ...serve }, expect: [] };
}

/** Makes all these calls at once, odd ones with a preflight. Runs wherever `fetch` is. */
export function numberedCalls(wanted: readonly number[]): string {
  return `Promise.allSettled(${JSON.stringify(wanted)}.map((n) =>
    fetch(${JSON.stringify(urls)}[n % 5], n % 2
      ? { method: 'PUT', headers: { ['x-n-' + n]: '1' } }
      : { headers: { accept: 'text/x-n-' + n } }).then((answer) => answer.text()))).then(() => null)`;
}

/** Every call number that any message of an exchange speaks of. */
export function numbersIn({ messages }: ReportExchange): readonly number[] {
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

/** No message is in a wrong exchange, none is lost, and each call has its verdict. */
export function expectWhole({ exchanges }: Report, wanted: readonly number[]): void {
  const found = exchanges.map(numbersIn);
  expect(found.filter((one) => one.length !== 1)).toEqual([]);
  expect(found.flat().toSorted((a, b) => a - b)).toEqual(wanted);
  for (const exchange of exchanges) {
    const [n = 0] = numbersIn(exchange);
    expect.soft([n, exchange.verdict]).toEqual([n, fails(n) ? 'cors' : 'delivered']);
    const kinds = exchange.messages.map(({ kind }) => kind);
    expect.soft([n, ...kinds]).toEqual([n, ...(isPreflighted(n) ? ['preflight'] : []), 'request']);
  }
}
