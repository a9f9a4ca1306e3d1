import type { CDPSession, Page } from 'puppeteer-core';

/** What Chromium itself says over its protocol of the requests of a page, one after the other. */
export interface ProtocolVerdicts {
  /** How the last request to this URL ended: `delivered`, its CORS error, or its network error. */
  lastOf(url: string): string | undefined;
}

/** Listens to a page that Puppeteer drives, and to its dedicated workers, from now on. */
export async function protocolVerdicts(page: Page): Promise<ProtocolVerdicts> {
  const session = await page.createCDPSession();
  const urls = new Map<string, string>();
  const ends = new Map<string, string>();
  const listen = async (to: CDPSession): Promise<void> => {
    to.on('Network.requestWillBeSent', ({ requestId, request, initiator }) => {
      if (initiator.type !== 'preflight') urls.set(requestId, request.url);
    });
    const ended = (requestId: string, end: string) => {
      const url = urls.get(requestId);
      if (url !== undefined) ends.set(url, end);
    };
    to.on('Network.loadingFinished', ({ requestId }) => ended(requestId, 'delivered'));
    to.on('Network.loadingFailed', ({ requestId, errorText, corsErrorStatus }) =>
      ended(requestId, corsErrorStatus?.corsError ?? errorText),
    );
    await to.send('Network.enable');
  };
  await listen(session);
  return { lastOf: (url) => ends.get(url) };
}
