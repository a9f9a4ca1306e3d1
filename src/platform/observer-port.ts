import type { Channel, MessageOf, ObserverReplies, ObserverRequests } from '../protocol/messages.ts';
import { browser, type Runtime } from './browser.ts';

export const observerPortName = 'observer';

/** The observer's end of its connection to the background. */
export interface ObserverConnection extends Channel<ObserverRequests, ObserverReplies> {
  onClose(listener: () => void): void;
  close(): void;
}

/** Connects to the background and wakes it. Null when this extension was reloaded or removed underneath us. */
export function connectObserver(): ObserverConnection | null {
  try {
    const port = browser.runtime.connect({ name: observerPortName });
    return {
      ...ends<MessageOf<ObserverRequests>, MessageOf<ObserverReplies>>(port),
      close: () => port.disconnect(),
    };
  } catch {
    return null;
  }
}

/** The background's end. */
export function acceptPort(port: Runtime.Port) {
  return ends<MessageOf<ObserverReplies>, MessageOf<ObserverRequests>>(port);
}

function ends<Out, In>(port: Runtime.Port) {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    send(message: Out): void {
      // Posting to a port that has just closed throws; its `onClose` tells what matters.
      if (open) port.postMessage(message);
    },
    onMessage(listener: (message: In) => void): () => void {
      const heard = (message: unknown) => listener(message as In);
      port.onMessage.addListener(heard);
      return () => port.onMessage.removeListener(heard);
    },
    onClose(listener: () => void): void {
      port.onDisconnect.addListener(listener);
    },
  };
}
