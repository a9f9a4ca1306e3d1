import type { Subject } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';

/** A good answer of a server that does not say whom it allows. */
interface File {
  readonly message: Message;
  /** Index into the exchange's messages. */
  readonly index: number;
  /** The origin that it had to allow. */
  readonly origin: string;
}

/** Null where the exchange failed otherwise, or the answer is an error, which is then what matters. */
export function fileWithoutAllowOrigin({ exchange, hops, failures }: Subject): File | null {
  const failure = failures[0];
  const message = failure && exchange.messages[failure.message];
  if (!message || failure.step !== 'allow-origin-missing' || message.kind !== 'request') return null;
  if (!isOkStatus(message.status)) return null;
  const hop = hops.find(({ request }) => request === failure.message);
  return { message, index: failure.message, origin: hop?.origin ?? exchange.origin };
}
