import type { Channel, MessageOf } from '../../src/protocol/messages.ts';

/** Two ends joined directly: what one sends, the other has heard when `send` returns. */
export function fakeChannels<A, B>() {
  const toB = pipe<MessageOf<A>>();
  const toA = pipe<MessageOf<B>>();
  const a: Channel<A, B> = { send: toB.send, onMessage: toA.onMessage };
  const b: Channel<B, A> = { send: toA.send, onMessage: toB.onMessage };
  return { a, b, sentByA: toB.sent, sentByB: toA.sent };
}

function pipe<M>() {
  const listeners = new Set<(message: M) => void>();
  const sent: M[] = [];
  return {
    sent,
    send(message: M) {
      sent.push(message);
      for (const listener of listeners) listener(message);
    },
    onMessage(listener: (message: M) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
