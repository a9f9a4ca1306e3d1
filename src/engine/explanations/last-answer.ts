import type { Subject } from '../cause.ts';
import type { Hop } from '../conversation.ts';
import type { HeaderList, Message } from '../exchange.ts';

/** The last answer to the request itself that came from another origin, with all that was seen of it. */
export interface LastAnswer {
  readonly hop: Hop;
  readonly message: Message;
  /** Index into the exchange's messages. */
  readonly index: number;
  readonly headers: HeaderList;
}

/** Null where the last answer was not seen, or where the page's own origin gave it. */
export function lastAnswer({ exchange, hops }: Subject): LastAnswer | null {
  const hop = hops.at(-1);
  if (hop?.request == null || !hop.corsTainted) return null;
  const message = exchange.messages[hop.request];
  if (!message || message.status === null || message.responseHeaders === null) return null;
  return { hop, message, index: hop.request, headers: message.responseHeaders };
}
