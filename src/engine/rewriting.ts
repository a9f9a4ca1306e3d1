import type { Exchange, HeaderList, Message } from './exchange.ts';
import { getHeader } from './fetch/header-list.ts';

/** A header that another extension changed; null where it was, or became, absent. */
export interface HeaderChange {
  /** Index into the exchange's messages. */
  readonly message: number;
  /** Lower case. */
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The response headers that decide whether a page gets an answer. */
const DECIDES = /^(access-control-.+|location|cross-origin-resource-policy)$/;

/** The exchange as the browser judged it: its own requests, and what other extensions left of each answer. */
export function asJudged(exchange: Exchange): Exchange {
  return isMeddledWith(exchange) ? { ...exchange, messages: exchange.messages.map(judgedMessage) } : exchange;
}

/**
 * The exchange with the headers that this browser itself put on the answers in place of the server's: what it did
 * at the user's wish is no other extension's doing.
 */
export function asAnswered(exchange: Exchange): Exchange {
  return {
    ...exchange,
    messages: exchange.messages.map((message) => {
      const { rewrittenResponseHeaders, ...rest } = message;
      return { ...rest, responseHeaders: rewrittenResponseHeaders ?? rest.responseHeaders };
    }),
  };
}

function judgedMessage(message: Message): Message {
  return {
    ...message,
    requestHeaders: message.originalRequestHeaders ?? message.requestHeaders,
    responseHeaders: message.rewrittenResponseHeaders ?? message.responseHeaders,
  };
}

/** Whether another extension was seen to change anything between page and server. */
export function isMeddledWith({ messages }: Pick<Exchange, 'messages'>): boolean {
  return messages.some(
    ({ originalRequestHeaders, rewrittenResponseHeaders }) =>
      originalRequestHeaders !== undefined || rewrittenResponseHeaders !== undefined,
  );
}

/** What other extensions changed of the answers, as far as it can decide anything. */
export function answerChanges({ messages }: Exchange): readonly HeaderChange[] {
  return messages.flatMap(({ responseHeaders, rewrittenResponseHeaders: rewritten }, message) =>
    rewritten
      ? changes(message, responseHeaders ?? [], rewritten).filter(({ name }) => DECIDES.test(name))
      : [],
  );
}

/** What other extensions changed of the requests. */
export function requestChanges({ messages }: Exchange): readonly HeaderChange[] {
  return messages.flatMap(({ requestHeaders, originalRequestHeaders: original }, message) =>
    original ? changes(message, original, requestHeaders) : [],
  );
}

function changes(message: number, before: HeaderList, after: HeaderList): readonly HeaderChange[] {
  const names = new Set([...before, ...after].map(([name]) => name));
  return [...names]
    .map((name) => ({ message, name, from: getHeader(before, name), to: getHeader(after, name) }))
    .filter(({ from, to }) => from !== to);
}
