import type {
  Channel,
  LogChannel,
  LogUpdates,
  MessageOf,
  PanelChannel,
  PanelRequests,
} from '../protocol/messages.ts';

/** Two ends of a channel within one page. Messages arrive in a later turn, as through any other channel. */
export function memoryChannels(): { readonly panel: PanelChannel; readonly log: LogChannel } {
  const toLog = pipe<MessageOf<PanelRequests>>();
  const toPanel = pipe<MessageOf<LogUpdates>>();
  return {
    panel: { send: toLog.send, onMessage: toPanel.onMessage } satisfies Channel<PanelRequests, LogUpdates>,
    log: { send: toPanel.send, onMessage: toLog.onMessage } satisfies Channel<LogUpdates, PanelRequests>,
  };
}

function pipe<M>() {
  const listeners = new Set<(message: M) => void>();
  return {
    send(message: M): void {
      queueMicrotask(() => {
        for (const listener of listeners) listener(message);
      });
    },
    onMessage(listener: (message: M) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
