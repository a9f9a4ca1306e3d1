import type { Message } from '../engine/exchange.ts';
import { headerValue } from '../report/header-lines.ts';
import type { ReportExchange } from '../report/report.ts';
import type { Arrow, ArrowState } from './conversation.ts';
import { formatDuration, urlParts } from './format.ts';

/** What the page, or the browser in its name, asks. */
export function askLabel(message: Pick<Message, 'kind' | 'method' | 'url'>): string {
  const ask = `${message.method} ${urlParts(message.url).path}`;
  return message.kind === 'preflight' ? `${ask} (preflight)` : ask;
}

/** The same of a message that was seen: behind a redirect the page may have lost its name. */
export function seenAskLabel(message: Message, pageOrigin: string): string {
  const origin = headerValue(message.requestHeaders, 'origin');
  const nameless = origin === 'null' && pageOrigin !== 'null';
  return askLabel(message) + (nameless ? ', Origin: null' : '');
}

/** What came back, and from whom: outermost first. */
export function answerLabel({ messages, answeredBy }: ReportExchange, index: number): string {
  const message = messages[index];
  if (!message || message.status === null) return message?.networkError || 'no answer seen';
  const location = headerValue(message.responseHeaders, 'location');
  const redirect = location !== null && message.status >= 300 && message.status < 400;
  const names = answeredBy.filter((by) => by.message === index).map(({ name }) => name);
  const words = [String(message.status)];
  if (redirect) words.push(`redirect to ${location}`);
  if (message.fromCache) words.push('from the browser’s cache');
  if (names.length > 0) words.push(`from ${names.join(', ')}`);
  return words.join(' ');
}

export const unseenPreflight = 'Preflight not seen: the browser may have answered it from its cache';

/** Origins as the drawing names them: without the scheme where it is everywhere the same. */
export function laneNames(origins: readonly string[]): readonly string[] {
  const schemes = new Set(origins.map((origin) => /^[a-z]+:\/\//.exec(origin)?.[0] ?? ''));
  const [scheme = ''] = schemes;
  return schemes.size === 1 ? origins.map((origin) => origin.slice(scheme.length)) : origins;
}

const stateSentence: Readonly<Record<ArrowState, string>> = {
  passed: '',
  broken: ' Here the browser stopped.',
  missing: ' This did not happen any more.',
  unseen: '',
  pending: ' Not there yet.',
};

/** One arrow in words, for those who do not see the drawing. */
export function arrowSentence(arrow: Arrow, lanes: readonly string[]): string {
  const server = lanes[arrow.lane] ?? '';
  const who = arrow.direction === 'out' ? `The page to ${server}` : `${server} to the page`;
  const time = formatDuration(arrow.at);
  return `${who}: ${arrow.label}${time && `, at ${time}`}.${stateSentence[arrow.state]}`;
}
