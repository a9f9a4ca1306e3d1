import type { Exchange, Message } from '../../engine/exchange.ts';
import { isPotentiallyTrustworthy } from '../../engine/fetch/origin.ts';
import type { ProbedCall } from './probed-call.ts';

/** A call and what came back, as if it had been observed. */
export function exchangeOf(
  { origin, credentials }: ProbedCall,
  messages: readonly Message[],
  end: Pick<Exchange, 'outcome' | 'startedAt' | 'durationMs'>,
): Exchange {
  return {
    ...{ id: 'e1', browser: 'unknown', origin, resourceType: 'fetch', mode: 'cors', initiator: null },
    frame: { url: null, kind: 'unknown' },
    secureContext: isPotentiallyTrustworthy(origin),
    responseStarted: end.outcome === 'delivered',
    call: {
      ...{ api: 'fetch', mode: 'cors', redirect: 'follow', rejection: null, violatedDirective: null },
      credentials: credentials ? 'include' : 'same-origin',
    },
    // Nobody says anything of storage access.
    withoutDocument: true,
    messages,
    ...end,
  };
}
