import type { Exchange, HeaderList } from '../engine/exchange.ts';

/** A rough count of the bytes an exchange holds in memory. */
export function exchangeSize({ messages }: Exchange): number {
  return messages.reduce(
    (sum, { url, requestHeaders, responseHeaders, originalRequestHeaders, rewrittenResponseHeaders }) =>
      sum +
      500 +
      2 * url.length +
      [requestHeaders, responseHeaders, originalRequestHeaders, rewrittenResponseHeaders]
        .map((headers) => headersSize(headers ?? []))
        .reduce((a, b) => a + b),
    0,
  );
}

function headersSize(headers: HeaderList): number {
  return headers.reduce((sum, [name, value]) => sum + 40 + 2 * (name.length + value.length), 0);
}
