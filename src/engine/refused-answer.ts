import type { Message, ResourceType } from './exchange.ts';
import { getHeader } from './fetch/header-list.ts';
import { mimeTypeEssence } from './fetch/mime-type.ts';
import { isOkStatus } from './fetch/preflight-check.ts';

/** Why whoever asked has no use for an answer, whatever CORS says of it. */
export type Refusal = 'status' | 'event-stream-status' | 'event-stream-type';

/**
 * Browsers run no script, apply no style and show no font of an error page, and take events from nothing but
 * an event stream. Null where the answer is as good as any.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#sse-processing-model
 */
export function refusalOf(type: ResourceType, message: Message | undefined): Refusal | null {
  if (!message || message.kind === 'preflight' || message.status === null) return null;
  if (type === 'script' || type === 'stylesheet' || type === 'font')
    return isOkStatus(message.status) ? null : 'status';
  if (getHeader(message.requestHeaders, 'accept') !== 'text/event-stream') return null;
  if (message.status !== 200) return 'event-stream-status';
  const essence = mimeTypeEssence(getHeader(message.responseHeaders, 'content-type') ?? '');
  return essence === 'text/event-stream' ? null : 'event-stream-type';
}
