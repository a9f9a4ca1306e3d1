import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { isOfNetwork } from '../../library/protocol/network-events.ts';
import { createNetworkLog, type NetworkLog } from '../../library/protocol/network-log.ts';
import type { Watcher } from '../watcher.ts';
import { attachToPage } from './attach-to-page.ts';

/**
 * Watches a context's pages with their frames and workers, over Chromium's own protocol. A page that the test did not
 * get from the fixture `page` may call for a moment before it is watched.
 */
export function watchChromium(context: BrowserContext): Watcher {
  const logs: NetworkLog[] = [];
  const sessions: Promise<CDPSession | null>[] = [];

  const attach = (page: Page) => void sessions.push(begin(page));
  async function begin(page: Page): Promise<CDPSession | null> {
    // It may have been closed meanwhile.
    const session = await context.newCDPSession(page).catch(() => null);
    if (session === null) return null;
    // One for all: headers of what a worker asks for are told to the page's own session.
    const log = createNetworkLog();
    logs.push(log);
    await attachToPage(session, async (target) => {
      target.onEvent((event) => {
        if (isOfNetwork(event)) log.receive(event);
      });
      await target.send('Network.enable');
    });
    return session;
  }

  for (const page of context.pages()) attach(page);
  context.on('page', attach);
  return {
    ready: async () => void (await Promise.all(sessions)),
    messages: () => logs.flatMap((log) => log.messages()),
    async settle() {
      const open = await Promise.all(sessions);
      // What was told before the answer has been heard when it comes.
      await Promise.all(open.map((session) => session?.send('Target.getTargets').catch(() => null)));
    },
    async stop() {
      context.off('page', attach);
      const open = await Promise.all(sessions);
      await Promise.all(open.map((session) => session?.detach().catch(() => null)));
    },
  };
}
