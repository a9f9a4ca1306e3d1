import type { Message, MessageKind } from '../engine/exchange.ts';
import type { Observed } from './draft.ts';
import { rewritings } from './rewritings.ts';

/** Joins what both sources told of one message. `error` is how `webRequest` saw its request end, if it did here. */
export function messageOf(kind: MessageKind, hop: number, seen: Observed, error: string | null): Message {
  const { wire, har } = seen;
  const wireDuration = wire && wire.endedAt !== null ? wire.endedAt - wire.startedAt : null;
  return {
    kind,
    hop,
    method: wire?.method ?? har?.method ?? 'GET',
    url: wire?.url ?? har?.url ?? '',
    requestHeaders: wire?.sentHeaders ?? wire?.requestHeaders ?? har?.requestHeaders ?? [],
    ...(wire ? rewritings(wire) : {}),
    status: wire?.status ?? har?.status ?? null,
    responseHeaders: wire?.serverHeaders ?? har?.responseHeaders ?? null,
    fromCache: (wire?.fromCache ?? false) || (har?.fromCache ?? false),
    networkError: trueError(error, har?.error ?? null),
    startedAt: wire?.startedAt ?? har?.startedAt ?? 0,
    durationMs: wireDuration ?? har?.durationMs ?? null,
  };
}

/** `net::ERR_FAILED` says only that it failed: where the other source is more exact, it is right. */
function trueError(wire: string | null, har: string | null): string | null {
  if (har !== null && har !== '' && har !== 'net::ERR_FAILED') return har;
  return wire ?? har;
}
