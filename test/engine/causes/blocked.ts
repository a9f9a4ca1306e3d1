import type { Exchange, HeaderList, Message, PageCall } from '../../../src/engine/exchange.ts';
import {
  exchange,
  pageCall,
  pageOrigin,
  preflightMessage,
  requestMessage,
  unsentMessage,
} from '../../helpers/exchange.ts';

/** An exchange that the browser stopped at its one answer, with these headers. */
export function blocked(answer: HeaderList, difference: Partial<Message> = {}): Exchange {
  const message = requestMessage({
    responseHeaders: answer,
    networkError: 'net::ERR_FAILED',
    ...difference,
  });
  return exchange({ outcome: 'blocked', responseStarted: false, messages: [message] });
}

/** The same, and a cookie shows that credentials were included. */
export function blockedWithCookie(answer: HeaderList): Exchange {
  return blocked(answer, { requestHeaders: [['cookie', 'session=1']] });
}

interface PreflightDifference extends Partial<Message> {
  /** What the preflight asks for beside its origin. */
  readonly asks?: HeaderList;
  /** Short for the response headers, beside the one that allows the page's origin. */
  readonly allows?: HeaderList;
}

/** An exchange that the browser stopped at its preflight, for `PUT`: the request itself was never sent. */
export function blockedPreflight({ asks, allows, ...difference }: PreflightDifference): Exchange {
  const preflight = preflightMessage({
    ...(asks ? { requestHeaders: [['origin', pageOrigin], ...asks] } : {}),
    ...(allows ? { responseHeaders: [['access-control-allow-origin', pageOrigin], ...allows] } : {}),
    ...difference,
  });
  const unsent = unsentMessage();
  return exchange({ outcome: 'blocked', responseStarted: false, messages: [preflight, unsent] });
}

/** An exchange that got no answer and ended in this network error. */
export function unanswered(networkError: string | null, difference: Partial<Message> = {}): Exchange {
  const message = requestMessage({ status: null, responseHeaders: null, networkError, ...difference });
  return exchange({ outcome: 'failed', responseStarted: false, messages: [message] });
}

/** A call that only the page knows of: the browser ended it before the network. */
export function stoppedCall(call: Partial<PageCall>, difference: Partial<Message> = {}): Exchange {
  const message = requestMessage({ requestHeaders: [], status: null, responseHeaders: null, ...difference });
  return exchange({ outcome: 'blocked', responseStarted: false, call: pageCall(call), messages: [message] });
}
