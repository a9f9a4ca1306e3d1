import { expect, it } from 'vitest';
import type { HeaderList } from '../../src/engine/exchange.ts';
import { isFetchOfFirefox } from '../../src/log/firefox-fetch.ts';

const accept = ['accept', '*/*'] as const;
const origin = ['origin', 'https://app.example'] as const;
const referer = ['referer', 'https://app.example/'] as const;

// As Firefox sends them from a worker.
it.each<readonly [string, HeaderList, boolean]>([
  ['`fetch`', [accept, referer, origin], true],
  ['`XMLHttpRequest`', [accept, origin, referer], false],
  ['`EventSource`', [['accept', 'text/event-stream'], origin], false],
  ['a `fetch` within its origin, of which nothing shows', [accept, referer], false],
])('%s', (_, headers, expected) => {
  expect(isFetchOfFirefox(headers)).toBe(expected);
});
