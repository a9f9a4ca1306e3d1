import type { CDPSession } from '@playwright/test';
import { networkEvents } from '../../library/protocol/network-events.ts';
import { childSessions, type TargetEvents, type TargetSession } from './target-session.ts';

type Attach = (target: TargetSession) => Promise<void>;

/**
 * Calls `attach` for a page, and for every worker and frame below it that is a target of its own, before that runs.
 * Playwright gives no sessions for these, hence wrapped ones.
 */
export async function attachToPage(page: CDPSession, attach: Attach): Promise<void> {
  await prepare(sessionOf(page), attach);
}

async function prepare(target: TargetSession, attach: Attach): Promise<void> {
  const children = childSessions(target);
  target.onEvent(({ method, params }) => {
    if (method === 'Target.attachedToTarget') {
      const child = children.add((params as TargetEvents[typeof method]).sessionId);
      void prepare(child, attach).then(() => child.send('Runtime.runIfWaitingForDebugger'));
    }
    if (method === 'Target.receivedMessageFromTarget') {
      const { sessionId, message } = params as TargetEvents[typeof method];
      children.receive(sessionId, message);
    }
  });
  await attach(target);
  await target.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}

function sessionOf(page: CDPSession): TargetSession {
  return {
    // A page that is closing answers nothing more.
    send: (method, params) => page.send(method as never, params as never).then(noValue, noValue),
    onEvent(listener) {
      const methods = ['Target.attachedToTarget', 'Target.receivedMessageFromTarget', ...networkEvents];
      for (const method of methods)
        page.on(method as 'event', (params: unknown) => listener({ method, params }));
    },
  };
}

const noValue = () => {};
