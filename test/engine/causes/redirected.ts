import type { Exchange, HeaderList, Message } from '../../../src/engine/exchange.ts';
import { apiUrl, exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

/** A preflight that was redirected there. */
export function redirectedPreflight(location: string, status = 308, more: HeaderList = []): Exchange {
  return blockedPreflight({ status, responseHeaders: [['location', location], ...more] });
}

/** A request that was redirected there without an allowed origin, at which the browser stopped. */
export function redirectedBare(location: string, status = 301, difference: Partial<Message> = {}): Exchange {
  return blocked([['location', location]], { status, ...difference });
}

interface Followed {
  readonly from?: string;
  readonly to: string;
  readonly origin?: string;
  readonly status?: number;
  /** On the redirect. */
  readonly headers?: HeaderList;
}

/** A request whose redirect the browser followed, to an answer that allows nobody. */
export function redirectedAndRefused({
  from = apiUrl,
  to,
  origin = pageOrigin,
  status = 200,
  headers = [],
}: Followed): Exchange {
  return exchange({
    origin,
    outcome: 'blocked',
    responseStarted: false,
    messages: [
      requestMessage({
        url: from,
        status: 301,
        responseHeaders: [['access-control-allow-origin', '*'], ['location', to], ...headers],
      }),
      requestMessage({ hop: 1, url: to, status, responseHeaders: [], networkError: 'net::ERR_FAILED' }),
    ],
  });
}
