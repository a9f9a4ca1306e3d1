import type { Exchange } from './exchange.ts';

// What browsers write when one of their own checks on the answer failed. None of these names the check.
const UNSPECIFIC = new Set([
  'net::ERR_FAILED',
  'net::ERR_INVALID_REDIRECT',
  'NS_ERROR_DOM_BAD_URI',
  'NS_ERROR_UNEXPECTED',
  'NS_ERROR_NET_ON_RECEIVING_FROM',
  'NS_ERROR_FAILURE',
]);

/**
 * The network error that says by its name how an exchange ended: of its last message that has one. Null where
 * there was none, or only one that browsers also write for a failed CORS check.
 */
export function namedNetworkError(exchange: Exchange): string | null {
  const errors = exchange.messages.flatMap((message) => message.networkError ?? []);
  return errors.findLast((error) => error !== '' && !UNSPECIFIC.has(error)) ?? null;
}

/**
 * Whether Chromium let go of a request at a redirect. No check of the answer failed then: those end in
 * `net::ERR_FAILED`. Either the page wanted the redirect itself or none, or its target may not be called.
 */
export function endedAtRedirect(exchange: Exchange): boolean {
  return (
    exchange.browser === 'chromium' &&
    exchange.outcome === 'unknown' &&
    namedNetworkError(exchange) === 'net::ERR_ABORTED'
  );
}
