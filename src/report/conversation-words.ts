import type { Message } from '../engine/exchange.ts';
import { headerValue } from './header-lines.ts';
import type { ReportExchange } from './report.ts';
import { urlParts } from './url-parts.ts';

/** What the page, or the browser in its name, asks. */
export function askWords(message: Pick<Message, 'kind' | 'method' | 'url'>): string {
  const ask = `${message.method} ${urlParts(message.url).path}`;
  return message.kind === 'preflight' ? `${ask} (preflight)` : ask;
}

/** The same of a message that was seen: behind a redirect the page may have lost its name. */
export function seenAskWords(message: Message, pageOrigin: string): string {
  const origin = headerValue(message.requestHeaders, 'origin');
  const nameless = origin === 'null' && pageOrigin !== 'null';
  return askWords(message) + (nameless ? ', Origin: null' : '');
}

/** What came back, and from whom: outermost first. */
export function answerWords({ messages, answeredBy }: ReportExchange, index: number): string {
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
