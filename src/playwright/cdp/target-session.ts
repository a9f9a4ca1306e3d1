/** A session of Chromium's protocol with one page, frame or worker. */
export interface TargetSession {
  /** Resolves when it is on its way: a target that is held back answers only after it was let go. */
  send(method: string, params?: object): Promise<void>;
  onEvent(listener: (event: TargetEvent) => void): void;
}

export interface TargetEvent {
  readonly method: string;
  readonly params: unknown;
}

/** What a session is told of those below it. */
export interface TargetEvents {
  'Target.attachedToTarget': { readonly sessionId: string };
  'Target.receivedMessageFromTarget': { readonly sessionId: string; readonly message: string };
}

/** The sessions below one, whose messages go wrapped in the parent's, as the protocol did before flat sessions. */
export function childSessions(parent: Pick<TargetSession, 'send'>) {
  const listeners = new Map<string, ((event: TargetEvent) => void)[]>();
  let lastId = 0;
  return {
    add(sessionId: string): TargetSession {
      const own: ((event: TargetEvent) => void)[] = [];
      listeners.set(sessionId, own);
      return {
        send(method, params = {}) {
          const message = JSON.stringify({ id: ++lastId, method, params });
          return parent.send('Target.sendMessageToTarget', { sessionId, message });
        },
        onEvent: (listener) => void own.push(listener),
      };
    },
    receive(sessionId: string, message: string): void {
      const { method, params } = JSON.parse(message) as { method?: string; params?: unknown };
      if (method === undefined) return;
      for (const listener of listeners.get(sessionId) ?? []) listener({ method, params });
    },
  };
}
