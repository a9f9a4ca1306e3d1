import type { ObserverConnection } from '../platform/observer-port.ts';
import type { Timers } from '../platform/timers.ts';
import type { ObserverReplies } from '../protocol/messages.ts';
import type { WebRequestEvent } from '../protocol/observed-event.ts';
import type { Proof } from '../protocol/proof.ts';

export interface ObserverListeners {
  observed(events: readonly WebRequestEvent[]): void;
  access(hostAccess: boolean): void;
  /** What a proof came to. */
  proving(on: boolean, problem: string | null): void;
  /** The connection broke, and what happened since then was not seen. */
  interrupted(): void;
  /** There is no background any more to connect to. */
  gone(): void;
}

export interface Observer {
  watch(tabId: number, origins: readonly string[]): void;
  /** Tells how many exchanges of the tab were blocked. */
  blocked(count: number): void;
  /** Has the browser answer in a server's place; null ends it. */
  prove(proof: Proof | null): void;
}

/** A quiet port does not keep the background awake, which sleeps after 30 s. */
const pingMs = 20_000;
const shortestLifeMs = 1000;

/** Stays connected to the background, whatever becomes of it, and says again what is watched. */
export function createObserver(
  connect: () => ObserverConnection | null,
  listeners: ObserverListeners,
  timers: Timers,
  now: () => number,
): Observer {
  let connection: ObserverConnection | null = null;
  let watched: { tabId: number; origins: readonly string[] } | null = null;
  let blocked = 0;
  let proof: Proof | null = null;
  /** Which of them a reply is about. */
  let proofs = 0;

  function answered({ id, on, problem }: ObserverReplies['proving']): void {
    if (id === proofs) listeners.proving(on, problem);
  }

  function open(): void {
    const opened = connect();
    connection = opened;
    if (opened === null) {
      listeners.gone();
      return;
    }
    const openedAt = now();
    opened.onMessage((message) => {
      if (message.type === 'observed') listeners.observed(message.events);
      else if (message.type === 'proving') answered(message);
      else listeners.access(message.hostAccess);
    });
    opened.onClose(() => {
      connection = null;
      listeners.interrupted();
      // At once, for every moment goes unseen; but a background that cannot live is not hammered.
      if (now() - openedAt > shortestLifeMs) open();
      else timers.after(shortestLifeMs, open);
    });
    if (watched) opened.send({ type: 'watch', ...watched });
    if (proofs > 0) opened.send({ type: 'prove', id: proofs, proof });
    if (blocked > 0) opened.send({ type: 'blocked', count: blocked });
  }

  open();
  timers.every(pingMs, () => connection?.send({ type: 'ping' }));
  return {
    watch(tabId, origins) {
      watched = { tabId, origins };
      connection?.send({ type: 'watch', tabId, origins });
    },
    blocked(count) {
      blocked = count;
      connection?.send({ type: 'blocked', count });
    },
    prove(wanted) {
      proof = wanted;
      proofs += 1;
      connection?.send({ type: 'prove', id: proofs, proof });
    },
  };
}
