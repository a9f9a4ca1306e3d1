import type { HeaderList } from '../engine/exchange.ts';

/**
 * Whether a request of Firefox's is surely a `fetch`: that one writes `Referer` before `Origin`, and a worker's
 * `XMLHttpRequest` and `EventSource` the other way round, or no `Referer` at all. Nothing else tells them apart.
 */
export function isFetchOfFirefox(requestHeaders: HeaderList): boolean {
  const names = requestHeaders.map(([name]) => name);
  const referer = names.indexOf('referer');
  return referer >= 0 && referer < names.indexOf('origin');
}
