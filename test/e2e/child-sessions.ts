import type { CDPSession } from 'playwright';

/** One protocol session of a page, or of a worker or frame of it that runs in another process. */
export interface TargetSession {
  send(method: string, params?: object): Promise<void>;
  onEvent(listener: (method: string, params: unknown) => void): void;
}

type Params = Record<string, unknown>;
type Listener = (method: string, params: unknown) => void;

/**
 * Calls `attach` for every worker and out-of-process frame of the page, before it runs. Playwright gives no
 * sessions for these, so messages are wrapped as the protocol did before flat sessions.
 */
export async function attachToChildren(
  page: CDPSession,
  attach: (child: TargetSession) => Promise<void>,
): Promise<void> {
  const listeners = new Map<string, Listener[]>();

  page.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: unknown };
    if (method) for (const listener of listeners.get(sessionId) ?? []) listener(method, params);
  });

  page.on('Target.attachedToTarget', async ({ sessionId }) => {
    let lastId = 0;
    const send = async (method: string, params: object = {}) => {
      const message = JSON.stringify({ id: ++lastId, method, params });
      await page.send('Target.sendMessageToTarget', { sessionId, message });
    };
    listeners.set(sessionId, []);
    await attach({ send, onEvent: (listener) => listeners.get(sessionId)?.push(listener) });
    await send('Runtime.runIfWaitingForDebugger');
  });

  const autoAttach: Params = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };
  await page.send('Target.setAutoAttach', autoAttach as never);
}
