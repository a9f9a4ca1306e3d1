import type { Exchange } from '../engine/exchange.ts';
import type { LogUpdates, MessageOf, PanelChannel } from '../protocol/messages.ts';

type Update = MessageOf<LogUpdates>;
type Changed = Extract<Update, { readonly type: 'changed' }>;

function isChanged(update: Update | undefined): update is Changed {
  return update?.type === 'changed';
}

/** Two tellings as one: what the first told and the second took back is gone. */
function joined(first: Changed, second: Changed): Changed {
  const gone = new Set(second.removed);
  const changed = new Map<string, Exchange>();
  for (const exchange of first.changed) if (!gone.has(exchange.id)) changed.set(exchange.id, exchange);
  for (const exchange of second.changed) changed.set(exchange.id, exchange);
  return {
    type: 'changed',
    status: second.status,
    removed: [...new Set([...first.removed, ...second.removed])],
    changed: [...changed.values()],
  };
}

/** A channel whose news is told once per frame: a screen shows no more, and thousands come at once. */
export function framedChannel(channel: PanelChannel, nextFrame: (run: () => void) => void): PanelChannel {
  return {
    send: channel.send,
    onMessage(listener) {
      let waiting: Update[] = [];
      const tell = () => {
        const told = waiting;
        waiting = [];
        for (const update of told) listener(update);
      };
      return channel.onMessage((update) => {
        const last = waiting.at(-1);
        if (isChanged(last) && isChanged(update)) waiting.splice(-1, 1, joined(last, update));
        else if (waiting.push(update) === 1) nextFrame(tell);
      });
    },
  };
}
