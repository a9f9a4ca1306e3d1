import type { ObservedEvent } from '../src/protocol/observed-event.ts';

const start = 1_780_000_000_000;

/** Replaces what differs from one recording to the next by what does not: times, ids and ports. */
export function normaliseRecording(
  events: readonly ObservedEvent[],
  ports: { readonly http: number; readonly https: number },
): readonly ObservedEvent[] {
  const first = Math.min(
    ...events.map((event) => (event.source === 'har' ? event.entry.startedAt : event.at)),
  );
  const shift = (time: number) => Math.round((time - first + start) * 100) / 100;
  const ids = new Map<string, string>();
  const idOf = (id: string, prefix: string) => {
    const known = ids.get(prefix + id) ?? `${prefix}${ids.size + 1}`;
    ids.set(prefix + id, known);
    return known;
  };
  const shifted = events.map((event): ObservedEvent => {
    if (event.source === 'har') {
      const durationMs =
        event.entry.durationMs === null ? null : Math.round(event.entry.durationMs * 100) / 100;
      return {
        ...event,
        at: shift(event.at),
        entry: { ...event.entry, startedAt: shift(event.entry.startedAt), durationMs },
      };
    }
    if (event.source !== 'web-request') return { ...event, at: shift(event.at) };
    return {
      ...event,
      at: shift(event.at),
      requestId: idOf(event.requestId, 'r'),
      documentId: event.documentId && idOf(event.documentId, 'd'),
      tabId: event.tabId === -1 ? -1 : 1,
      frameId: event.frameId > 0 ? 7 : event.frameId,
    };
  });
  const text = JSON.stringify(shifted)
    .replaceAll(`:${ports.https}`, ':8443')
    .replaceAll(`:${ports.http}`, ':8080')
    .replaceAll(/(\["date",")[^"]*/g, '$1Sat, 21 Nov 2026 10:00:00 GMT');
  return JSON.parse(text) as readonly ObservedEvent[];
}
