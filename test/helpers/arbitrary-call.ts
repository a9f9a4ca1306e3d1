import fc from 'fast-check';
import type { HeaderList } from '../../src/engine/exchange.ts';
import { page, type TrueAnswer, type TrueCall, type TrueHop } from './true-call.ts';

const allowOrigin = fc.constantFrom<HeaderList>(
  [],
  [['access-control-allow-origin', '*']],
  [['access-control-allow-origin', page]],
  [['access-control-allow-origin', page]],
  [['access-control-allow-origin', 'null']],
  [['access-control-allow-origin', 'https://b.example']],
  [
    ['access-control-allow-origin', page],
    ['access-control-allow-origin', '*'],
  ],
);
const allowCredentials = fc.constantFrom<HeaderList>(
  [],
  [['access-control-allow-credentials', 'true']],
  [['access-control-allow-credentials', 'True']],
);
const lists = fc.constantFrom<HeaderList>(
  [],
  [
    ['access-control-allow-methods', 'PUT'],
    ['access-control-allow-headers', 'x-a, x-b'],
  ],
  [
    ['access-control-allow-methods', 'PUT'],
    ['access-control-allow-headers', 'x-a, x-b'],
  ],
  [
    ['access-control-allow-methods', '*'],
    ['access-control-allow-headers', '*'],
  ],
  [['access-control-allow-methods', 'GET PUT']],
);

const headers = (...parts: readonly fc.Arbitrary<HeaderList>[]) =>
  fc.tuple(...parts).map((drawn) => drawn.flat());

const preflight: fc.Arbitrary<TrueAnswer> = fc.record({
  status: fc.constantFrom(204, 204, 200, 404),
  headers: headers(allowOrigin, allowCredentials, lists),
});
const answer: fc.Arbitrary<TrueAnswer> = fc.record({
  status: fc.constantFrom(200, 500),
  headers: headers(allowOrigin, allowCredentials),
});
const redirect = answer.map(({ headers: drawn }): TrueAnswer => ({ status: 307, headers: drawn }));

const hop = (urls: readonly string[], answered: fc.Arbitrary<TrueAnswer>): fc.Arbitrary<TrueHop> =>
  fc.record({
    url: fc.constantFrom(...urls),
    preflight,
    cached: fc.boolean(),
    answer: answered,
  });

/** A call to these URLs, with what its servers do right or wrong. `redirects`: at most so many. */
export function arbitraryCall(urls: readonly string[], redirects: number): fc.Arbitrary<TrueCall> {
  return fc
    .tuple(
      fc.record({
        method: fc.constantFrom('GET', 'POST', 'PUT'),
        headers: fc.constantFrom<HeaderList>([], [['x-a', '1']], [['x-b', '1']]),
        credentials: fc.constantFrom('include' as const, 'omit' as const),
        site: fc.constantFrom('cross-site' as const, 'same-site' as const),
        hasCookie: fc.boolean(),
        endIsToldFirst: fc.boolean(),
        frameId: fc.constantFrom(0, 0, 7),
      }),
      fc.array(hop(urls, redirect), { maxLength: redirects }),
      hop(urls, answer),
    )
    .map(([call, before, last]) => ({ ...call, hops: [...before, last] }));
}
