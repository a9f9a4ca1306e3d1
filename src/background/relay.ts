import type { MessageOf, ObserverReplies, ObserverRequests } from '../protocol/messages.ts';
import type { WebRequestEvent } from '../protocol/observed-event.ts';

/** The background's end of one observer's port. */
export interface ObserverPort {
  send(message: MessageOf<ObserverReplies>): void;
  onMessage(listener: (message: MessageOf<ObserverRequests>) => void): void;
  onClose(listener: () => void): void;
}

export interface RelaySources {
  /** Starts watching; the returned function stops it. */
  watch(deliver: (event: WebRequestEvent) => void): () => void;
  hasHostAccess(): Promise<boolean>;
  showBlocked(tabId: number, count: number): void;
  /** Any call into the browser, which counts as activity and so keeps the background awake. */
  stayAwake(): void;
}

interface Observer {
  readonly port: ObserverPort;
  tabId: number | null;
  origins: ReadonlySet<string>;
  blocked: number;
  batch: WebRequestEvent[];
}

export interface Relay {
  connect(port: ObserverPort): void;
  /** Host access was granted or withdrawn: tell everyone. */
  accessChanged(): Promise<void>;
  readonly watching: boolean;
}

/** Hands each event to those who observe its tab. It keeps no state of its own that could be lost with a worker. */
export function createRelay(sources: RelaySources): Relay {
  const observers = new Set<Observer>();
  let stop: (() => void) | null = null;

  function deliver(event: WebRequestEvent): void {
    for (const observer of observers) {
      if (!concerns(observer, event)) continue;
      observer.batch.push(event);
      // One message per turn: events of one turn stay together, and in order.
      if (observer.batch.length === 1) queueMicrotask(() => flush(observer));
    }
  }

  function flush(observer: Observer): void {
    const events = observer.batch;
    observer.batch = [];
    if (observers.has(observer)) observer.port.send({ type: 'observed', events });
  }

  async function tellAccess(observer: Observer): Promise<void> {
    const hostAccess = await sources.hasHostAccess();
    if (observers.has(observer)) observer.port.send({ type: 'watching', hostAccess });
  }

  /** DevTools and a panel in a tab of its own may observe the same page. */
  function tellBlocked(tabId: number | null): void {
    if (tabId === null) return;
    const counts = [...observers].filter((other) => other.tabId === tabId).map(({ blocked }) => blocked);
    sources.showBlocked(tabId, Math.max(0, ...counts));
  }

  return {
    get watching() {
      return stop !== null;
    },
    connect(port) {
      const observer: Observer = { port, tabId: null, origins: new Set(), blocked: 0, batch: [] };
      observers.add(observer);
      stop ??= sources.watch(deliver);
      port.onMessage((message) => {
        if (message.type === 'ping') return sources.stayAwake();
        if (message.type === 'blocked') {
          observer.blocked = message.count;
          return tellBlocked(observer.tabId);
        }
        observer.tabId = message.tabId;
        observer.origins = new Set(message.origins);
        void tellAccess(observer);
      });
      port.onClose(() => {
        observers.delete(observer);
        tellBlocked(observer.tabId);
        if (observers.size > 0) return;
        stop?.();
        stop = null;
      });
    },
    async accessChanged() {
      await Promise.all([...observers].map(tellAccess));
    },
  };
}

/** A service worker belongs to no tab: its events go to those who show its origin. */
function concerns(observer: Observer, event: WebRequestEvent): boolean {
  if (event.tabId !== -1) return event.tabId === observer.tabId;
  return event.initiator !== null && observer.origins.has(event.initiator);
}
