import type { LogChannel, LogUpdates, MessageOf, PanelChannel, PanelRequests } from '../protocol/messages.ts';

/**
 * Joins the DevTools page and the panels of one tab directly: they are pages of one origin inside one window,
 * so no background has to be awake for it.
 */
export function panelBroadcast(tabId: number): PanelChannel {
  return ends<MessageOf<PanelRequests>, MessageOf<LogUpdates>>(tabId, 'panel', 'log');
}

/** The end that keeps the log; every panel of the tab hears it. */
export function logBroadcast(tabId: number): LogChannel {
  return ends<MessageOf<LogUpdates>, MessageOf<PanelRequests>>(tabId, 'log', 'panel');
}

function ends<Out, In>(tabId: number, self: string, other: string) {
  const outgoing = new BroadcastChannel(`whycors ${tabId} from ${self}`);
  const incoming = new BroadcastChannel(`whycors ${tabId} from ${other}`);
  return {
    send: (message: Out) => outgoing.postMessage(message),
    onMessage(listener: (message: In) => void): () => void {
      const heard = (event: MessageEvent) => listener(event.data as In);
      incoming.addEventListener('message', heard);
      return () => incoming.removeEventListener('message', heard);
    },
  };
}
