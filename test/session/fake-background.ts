import type { ObserverConnection } from '../../src/platform/observer-port.ts';
import type { Timers } from '../../src/platform/timers.ts';
import type { MessageOf, ObserverReplies, ObserverRequests } from '../../src/protocol/messages.ts';
import { fakeChannels } from '../helpers/fake-channel.ts';

/** A background whose connections a test breaks as it likes. */
export function fakeBackground() {
  const connections: {
    heard: MessageOf<ObserverRequests>[];
    say(message: MessageOf<ObserverReplies>): void;
    drop(): void;
  }[] = [];
  let gone = false;
  return {
    connections,
    /** From now on there is none to connect to. */
    leave() {
      gone = true;
    },
    connect(): ObserverConnection | null {
      if (gone) return null;
      const { a, b, sentByA } = fakeChannels<ObserverRequests, ObserverReplies>();
      let closed = () => {};
      connections.push({ heard: sentByA, say: b.send, drop: () => closed() });
      return {
        ...a,
        onClose: (listener) => {
          closed = listener;
        },
        close: () => {},
      };
    },
  };
}

/** A clock that a test moves. */
export function fakeClock() {
  let now = 0;
  const due: { at: number; run: () => void; again: number | null }[] = [];
  const timers: Timers = {
    after: (ms, run) => void due.push({ at: now + ms, run, again: null }),
    every: (ms, run) => void due.push({ at: now + ms, run, again: ms }),
  };
  return {
    timers,
    now: () => now,
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = next.at;
        if (next.again === null) due.splice(due.indexOf(next), 1);
        else next.at += next.again;
        next.run();
      }
      now = end;
    },
  };
}
