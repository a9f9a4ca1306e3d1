import type { HeaderList } from '../engine/exchange.ts';
import type { Draft } from './draft.ts';
import type { WireHop } from './wire-request.ts';

/** Whether another extension changed an answer between the server and the page. */
export function isRewritten({ hops }: Draft): boolean {
  return hops.some(({ preflight, request }) => differs(preflight?.wire) || differs(request?.wire));
}

function differs(hop: WireHop | null | undefined): boolean {
  // A revalidated answer is joined with the cached one: not the same, and yet untouched.
  if (!hop?.serverHeaders || !hop.pageHeaders || hop.fromCache || hop.status === 304) return false;
  return fingerprint(hop.serverHeaders) !== fingerprint(hop.pageHeaders);
}

function fingerprint(headers: HeaderList): string {
  return JSON.stringify(headers.map((header) => header.join(':')).toSorted());
}
