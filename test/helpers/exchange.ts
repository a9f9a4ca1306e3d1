import type { Exchange, HeaderList, Message, PageCall } from '../../src/engine/exchange.ts';

export const pageOrigin = 'https://app.example';
export const apiUrl = 'https://api.example/orders';

/** A request that was answered with what the CORS check asks for. State only the difference. */
export function requestMessage(difference: Partial<Message> = {}): Message {
  return {
    kind: 'request',
    hop: 0,
    method: 'GET',
    url: apiUrl,
    requestHeaders: [['origin', pageOrigin]],
    status: 200,
    responseHeaders: [['access-control-allow-origin', pageOrigin]],
    fromCache: false,
    networkError: null,
    startedAt: 1_795_218_840_617,
    durationMs: 38,
    ...difference,
  };
}

/** A preflight for `PUT` that was answered with what the check asks for. State only the difference. */
export function preflightMessage(difference: Partial<Message> = {}): Message {
  return {
    ...requestMessage(),
    kind: 'preflight',
    method: 'OPTIONS',
    requestHeaders: [
      ['origin', pageOrigin],
      ['access-control-request-method', 'PUT'],
    ],
    status: 204,
    responseHeaders: [
      ['access-control-allow-origin', pageOrigin],
      ['access-control-allow-methods', 'PUT'],
    ],
    durationMs: 12,
    ...difference,
  };
}

/** The `PUT` behind a preflight that was refused: it never left. State only the difference. */
export function unsentMessage(difference: Partial<Message> = {}): Message {
  return requestMessage({
    method: 'PUT',
    requestHeaders: [],
    status: null,
    responseHeaders: null,
    networkError: 'net::ERR_FAILED',
    ...difference,
  });
}

/** A plain `fetch` that failed, as a probe tells it. State only the difference. */
export function pageCall(difference: Partial<PageCall> = {}): PageCall {
  return {
    api: 'fetch',
    mode: 'cors',
    credentials: 'same-origin',
    redirect: 'follow',
    rejection: { name: 'TypeError', message: 'Failed to fetch' },
    violatedDirective: null,
    ...difference,
  };
}

interface ExchangeDifference extends Partial<Exchange> {
  /** Short for the response headers of the one message. */
  readonly answer?: HeaderList;
}

/** A simple cross-origin `fetch` that was delivered. State only the difference. */
export function exchange({ answer, ...difference }: ExchangeDifference = {}): Exchange {
  return {
    id: 'e1',
    browser: 'chromium',
    origin: pageOrigin,
    resourceType: 'fetch',
    mode: 'cors',
    initiator: null,
    frame: { url: `${pageOrigin}/shop`, kind: 'page' },
    secureContext: true,
    startedAt: 1_795_218_840_617,
    durationMs: 38,
    outcome: 'delivered',
    responseStarted: true,
    call: null,
    withoutDocument: false,
    messages: [requestMessage(answer ? { responseHeaders: answer } : {})],
    ...difference,
  };
}
