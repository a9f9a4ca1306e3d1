import fc from 'fast-check';
import type { Exchange, HeaderList, Message } from '../../src/engine/exchange.ts';
import { arbitraryExchange } from './arbitrary-exchange.ts';

const text = fc.string({ unit: 'binary' });
const number = fc.oneof(fc.integer(), fc.double());
const name = fc.oneof(
  text,
  fc.constantFrom('access-control-allow-origin', 'access-control-request-method', 'location', '__proto__'),
);
const headers: fc.Arbitrary<HeaderList> = fc.array(fc.tuple(name, text));

const message: fc.Arbitrary<Message> = fc
  .record({
    kind: fc.constantFrom('preflight' as const, 'request' as const),
    hop: number,
    method: text,
    url: fc.oneof(fc.webUrl(), text),
    requestHeaders: headers,
    status: fc.option(fc.oneof(number, fc.constantFrom(200, 204, 302))),
    responseHeaders: fc.option(headers),
    fromCache: fc.boolean(),
    networkError: fc.option(text),
    startedAt: number,
    durationMs: fc.option(number),
  })
  .chain((plain) => headers.map((rewrittenResponseHeaders) => ({ ...plain, rewrittenResponseHeaders })));

/** What no browser would tell: nothing at all, numbers that count nothing, text that means nothing. */
export const absurdExchange: fc.Arbitrary<Exchange> = fc
  .tuple(arbitraryExchange, fc.array(message, { maxLength: 5 }), text)
  .map(([exchange, messages, origin]) => ({ ...exchange, messages, origin }));
