import type { HeaderList, Message } from '../engine/exchange.ts';
import type { WireHop } from './wire-request.ts';

type Rewritings = Pick<Message, 'originalRequestHeaders' | 'rewrittenResponseHeaders'>;

/** What other extensions changed of a request and of its answer, where the events before and after differ. */
export function rewritings(hop: WireHop): Rewritings {
  const { requestHeaders, sentHeaders, serverHeaders, pageHeaders } = hop;
  // A revalidated answer is joined with the cached one: not the same, and yet untouched.
  const answered = hop.fromCache || hop.status === 304 ? null : pageHeaders;
  return {
    ...(requestHeaders && differ(requestHeaders, sentHeaders)
      ? { originalRequestHeaders: requestHeaders }
      : {}),
    ...(answered && differ(answered, serverHeaders) ? { rewrittenResponseHeaders: answered } : {}),
  };
}

function differ(a: HeaderList, b: HeaderList | null): boolean {
  return b !== null && fingerprint(a) !== fingerprint(b);
}

function fingerprint(headers: HeaderList): string {
  return JSON.stringify(headers.map((header) => header.join(':')).toSorted());
}
