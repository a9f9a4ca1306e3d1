import type { Report, ReportExchange } from '../../src/report/report.ts';
import type { Random } from './random.ts';
import { textWrappers, urlWrappers } from './wrappers.ts';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

export interface Draft {
  readonly report: Mutable<Report>;
  readonly exchange: Mutable<ReportExchange>;
}

type Headers = [string, string][];

/** A field that can hold text: its name, and how a secret gets there. */
export interface Slot {
  readonly name: string;
  readonly isUrl: boolean;
  put(draft: Draft, text: string, random: Random): void;
}

const text = (name: string, put: Slot['put']): Slot => ({
  name,
  isUrl: false,
  put: (draft, secret, random) => put(draft, random.pick(textWrappers)(secret), random),
});

const url = (name: string, put: Slot['put']): Slot => ({
  name,
  isUrl: true,
  put: (draft, secret, random) => put(draft, random.pick(urlWrappers)(secret), random),
});

function first<T>(list: T[]): T {
  const [item] = list;
  if (item === undefined) throw new RangeError('The draft lacks what the slot fills.');
  return item;
}

const request = ({ exchange }: Draft) => first(exchange.messages);
const finding = ({ exchange }: Draft) => first(exchange.findings);
const answer = ({ exchange }: Draft) => first(exchange.answers);
const reason = ({ exchange }: Draft) => first(exchange.preflightReasons ?? []);
const answers = (draft: Draft) => {
  const message = request(draft);
  message.responseHeaders ??= [];
  return message.responseHeaders as Headers;
};

const requestNames = [
  'x-note',
  'x-custom',
  'accept',
  'x-client',
  'sec-websocket-protocol',
  'traceparent',
  'x-api-key',
];
const responseNames = [
  'x-note',
  'server',
  'via',
  'etag',
  'link',
  'content-security-policy',
  'www-authenticate',
  'refresh',
];

/** Every field of a report that is not of our own closed vocabularies. */
export const slots: readonly Slot[] = [
  url('page.url', ({ report }, value) => {
    if (report.page) report.page.url = value;
  }),
  url('url', ({ exchange }, value) => {
    exchange.url = value;
  }),
  url('finalUrl', ({ exchange }, value) => {
    exchange.finalUrl = value;
  }),
  url('message url', (draft, value) => {
    request(draft).url = value;
  }),
  url('initiator.url', ({ exchange }, value) => {
    if (exchange.initiator) exchange.initiator.url = value;
  }),
  url('frame.url', ({ exchange }, value) => {
    exchange.frame.url = value;
  }),
  url('answer url', (draft, value) => {
    answer(draft).url = value;
  }),
  url('referer', (draft, value) => (request(draft).requestHeaders as Headers).push(['referer', value])),
  url('location', (draft, value) => answers(draft).push(['location', value])),
  url('content-location', (draft, value) => answers(draft).push(['content-location', value])),
  url('header with a URL', (draft, value) => answers(draft).push(['x-original-url', value])),
  url('set location', (draft, value) => (answer(draft).set as Headers).push(['location', value])),
  url('evidence of a URL', (draft, value) =>
    finding(draft).evidence.push({ message: 0, header: 'location', value }),
  ),
  url('origin', ({ exchange }, value) => {
    exchange.origin = value;
  }),
  text('page.origin', ({ report }, value) => {
    if (report.page) report.page.origin = value;
  }),
  text('browser', ({ report }, value) => {
    report.browser = value;
  }),
  text('generator.version', ({ report }, value) => {
    report.generator.version = value;
  }),
  text('method', (draft, value) => {
    request(draft).method = value;
  }),
  text('initiator.function', ({ exchange }, value) => {
    if (exchange.initiator) exchange.initiator.function = value;
  }),
  text('request header', (draft, value, random) =>
    (request(draft).requestHeaders as Headers).push([random.pick(requestNames), value]),
  ),
  text('cookie', (draft, value) =>
    (request(draft).requestHeaders as Headers).push(['cookie', `theme=dark; a=${value.replaceAll(';', '')}`]),
  ),
  text('set-cookie', (draft, value) =>
    answers(draft).push(['set-cookie', `a=${value.replaceAll(';', '')}; Path=/; Secure; SameSite=None`]),
  ),
  text('response header', (draft, value, random) => answers(draft).push([random.pick(responseNames), value])),
  text('CORS header', (draft, value) => answers(draft).push(['access-control-allow-origin', value])),
  text('original header', (draft, value) => {
    request(draft).originalRequestHeaders = [['x-note', value]];
  }),
  text('rewritten header', (draft, value) => {
    request(draft).rewrittenResponseHeaders = [['x-note', value]];
  }),
  text('networkError', (draft, value) => {
    request(draft).networkError = value;
  }),
  text('what', (draft, value) => {
    finding(draft).what = value;
  }),
  text('why', (draft, value) => {
    finding(draft).why = value;
  }),
  text('fix', (draft, value) => {
    finding(draft).fix = value;
  }),
  text('sameHost', (draft, value) => {
    finding(draft).sameHost = value;
  }),
  text('when', (draft, when) =>
    finding(draft).alternatives.push({ cause: 'x', chromium: null, firefox: null, when }),
  ),
  text('evidence', (draft, value) => finding(draft).evidence.push({ message: 0, header: 'x-note', value })),
  text('set', (draft, value) => (answer(draft).set as Headers).push(['x-note', value])),
  text('answer method', (draft, value) => {
    answer(draft).method = value;
  }),
  text('answeredBy.name', ({ exchange }, value) => {
    first(exchange.answeredBy).name = value;
  }),
  text('answeredBy.because', ({ exchange }, value) => {
    first(exchange.answeredBy).because = `via: ${value}`;
  }),
  text('reason name', (draft, value) => {
    reason(draft).name = value;
  }),
  text('reason why', (draft, value) => {
    reason(draft).why = value;
  }),
  text('reason from', (draft, name) => {
    reason(draft).from = { kind: 'app', name, certainty: 'likely' };
  }),
  text('avoidable', (draft, value) => {
    reason(draft).avoidable = value;
  }),
  text('rejection name', ({ exchange }, name) => {
    if (exchange.call) exchange.call.rejection = { name, message: 'x' };
  }),
  text('rejection', ({ exchange }, message) => {
    if (exchange.call) exchange.call.rejection = { name: 'TypeError', message };
  }),
  text('directive', ({ exchange }, value) => {
    if (exchange.call) exchange.call.violatedDirective = value;
  }),
];
