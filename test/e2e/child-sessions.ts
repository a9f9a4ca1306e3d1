import type { CDPSession } from 'playwright';

/** One protocol session of a page, or of a worker or frame of it that runs in another process. */
export interface TargetSession {
  /** Resolves when the target has answered. */
  send(method: string, params?: object): Promise<void>;
  onEvent(listener: (method: string, params: unknown) => void): void;
}

export interface Children {
  /**
   * Resolves when all that have come up so far are attached to. Of shared workers nobody tells but this: no page
   * owns them.
   */
  attached(): Promise<void>;
}

type Params = Record<string, unknown>;
type Listener = (method: string, params: unknown) => void;

interface Child {
  readonly session: TargetSession;
  receive(message: string): void;
  /** It answers no more. */
  close(): void;
}

/**
 * Calls `attach` for every worker and out-of-process frame of the page, before it runs. Playwright gives no
 * sessions for these, so messages are wrapped as the protocol did before flat sessions.
 */
export async function attachToChildren(
  page: CDPSession,
  attach: (child: TargetSession) => Promise<void>,
): Promise<Children> {
  const children = new Map<string, Child>();
  const known = new Map<string, Promise<void>>();

  page.on('Target.receivedMessageFromTarget', ({ sessionId, message }) =>
    children.get(sessionId)?.receive(message),
  );
  page.on('Target.detachedFromTarget', ({ sessionId }) => children.get(sessionId)?.close());
  page.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId }, waitingForDebugger }) => {
    const child = childOf(page, sessionId);
    children.set(sessionId, child);
    const ready = attach(child.session);
    known.set(targetId, ready);
    if (waitingForDebugger) void ready.then(() => child.session.send('Runtime.runIfWaitingForDebugger'));
  });

  const autoAttach: Params = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };
  await page.send('Target.setAutoAttach', autoAttach as never);
  return {
    attached: async () => {
      const { targetInfos } = await page.send('Target.getTargets');
      for (const { targetId } of targetInfos.filter(({ type }) => type === 'shared_worker')) {
        if (!known.has(targetId)) await page.send('Target.attachToTarget', { targetId });
      }
      await Promise.all(known.values());
    },
  };
}

function childOf(page: CDPSession, sessionId: string): Child {
  const listeners: Listener[] = [];
  const waiting = new Map<number, () => void>();
  let lastId = 0;
  return {
    session: {
      send: async (method, params = {}) => {
        const id = ++lastId;
        const answered = new Promise<void>((resolve) => waiting.set(id, resolve));
        const message = JSON.stringify({ id, method, params });
        await page.send('Target.sendMessageToTarget', { sessionId, message });
        await answered;
      },
      onEvent: (listener) => listeners.push(listener),
    },
    receive: (text) => {
      const { id, method, params } = JSON.parse(text) as { id?: number; method?: string; params?: unknown };
      if (id !== undefined) waiting.get(id)?.();
      if (method) for (const listener of listeners) listener(method, params);
    },
    close: () => {
      for (const answered of waiting.values()) answered();
    },
  };
}
