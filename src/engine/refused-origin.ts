import type { Subject } from './cause.ts';
import type { Message } from './exchange.ts';

/** An answer that does not allow the origin that asked. */
export interface RefusedOrigin {
  readonly message: Message;
  /** Index into the exchange's messages. */
  readonly index: number;
  /** The origin that asked, as it is serialized here. */
  readonly origin: string;
}

/**
 * Null where something else than the allowed origin stops the exchange first, and where another extension rewrote
 * the answer, so that the browser judged another one.
 */
export function refusedOrigin({ exchange, hops, failures: [first] }: Subject): RefusedOrigin | null {
  if (first?.step !== 'allow-origin-missing' && first?.step !== 'allow-origin-mismatch') return null;
  const message = exchange.messages[first.message];
  const hop = hops.find(({ preflight, request }) => [preflight, request].includes(first.message));
  const origin = (message?.kind === 'preflight' ? hop?.preflightOrigin : hop?.origin) ?? null;
  if (!message || message.rewrittenResponseHeaders !== undefined || origin === null) return null;
  return { message, index: first.message, origin };
}
