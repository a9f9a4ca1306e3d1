import type { MessageOf, ObserverReplies, ObserverRequests } from '../protocol/messages.ts';
import type { WebRequestEvent } from '../protocol/observed-event.ts';
import type { Proof } from '../protocol/proof.ts';
import type { Proofs } from './proofs.ts';

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
  /** `proving`: this browser answers there in a server's place. */
  showBlocked(tabId: number, count: number, proving: boolean): void;
  readonly proofs: Proofs<ObserverPort>;
  /** Any call into the browser, which counts as activity and so keeps the background awake. */
  stayAwake(): void;
}

interface Observer {
  readonly port: ObserverPort;
  tabId: number | null;
  origins: ReadonlySet<string>;
  blocked: number;
  /** Of what it asked to have proved last. */
  proofId: number;
  proving: boolean;
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
    const there = [...observers].filter((other) => other.tabId === tabId);
    const counts = there.map(({ blocked }) => blocked);
    sources.showBlocked(
      tabId,
      Math.max(0, ...counts),
      there.some(({ proving }) => proving),
    );
  }

  /** One at a time per tab: who had one there before is told that it is over. */
  async function prove(observer: Observer, proof: Proof | null): Promise<void> {
    const { port, tabId, proofId: id } = observer;
    // Otherwise something else was asked for in the meantime, or nobody is there any more.
    const isWanted = () => observers.has(observer) && id === observer.proofId;
    const tell = (on: boolean, problem: string | null) => {
      if (!isWanted()) return;
      observer.proving = on;
      tellBlocked(tabId);
      port.send({ type: 'proving', id, on, problem });
    };
    try {
      if (proof === null || tabId === null) {
        await sources.proofs.end(port);
        return tell(false, null);
      }
      const others = [...observers].filter((other) => other !== observer && other.tabId === tabId);
      await Promise.all(others.map((other) => prove(other, null)));
      if (!isWanted()) return;
      await sources.proofs.begin(port, tabId, proof);
      tell(true, null);
    } catch (error) {
      await sources.proofs.end(port);
      tell(false, error instanceof Error ? error.message : String(error));
    }
  }

  return {
    get watching() {
      return stop !== null;
    },
    connect(port) {
      const observer: Observer = {
        port,
        tabId: null,
        origins: new Set(),
        blocked: 0,
        proofId: 0,
        proving: false,
        batch: [],
      };
      observers.add(observer);
      stop ??= sources.watch(deliver);
      port.onMessage((message) => {
        if (message.type === 'ping') return sources.stayAwake();
        if (message.type === 'blocked') {
          observer.blocked = message.count;
          return tellBlocked(observer.tabId);
        }
        if (message.type === 'prove') {
          observer.proofId = message.id;
          return void prove(observer, message.proof);
        }
        observer.tabId = message.tabId;
        observer.origins = new Set(message.origins);
        void tellAccess(observer);
      });
      port.onClose(() => {
        observers.delete(observer);
        void sources.proofs.end(port);
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
