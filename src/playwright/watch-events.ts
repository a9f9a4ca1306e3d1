import type { BrowserContext, Request, Response } from '@playwright/test';
import type { SeenMessage } from '../library/har-log.ts';
import type { Watcher } from './watcher.ts';

/**
 * Watches what Playwright itself tells, where there is no protocol to ask. It shows no preflights, and its words for
 * errors are not the browser's: how a request ended is left open, and the standard's algorithm decides.
 */
export function watchEvents(context: BrowserContext): Watcher {
  const seen = new Map<Request, Response | null>();
  const notes = new Map<Request, Promise<SeenMessage | null>>();
  const messages: SeenMessage[] = [];

  const onRequest = (request: Request) => void seen.set(request, null);
  const onResponse = (response: Response) => void seen.set(response.request(), response);
  const onEnd = (request: Request) => {
    const note = noteOf(request, seen.get(request) ?? null);
    notes.set(request, note);
    void note.then((message) => message && messages.push(message));
  };
  context.on('request', onRequest);
  context.on('response', onResponse);
  context.on('requestfinished', onEnd);
  context.on('requestfailed', onEnd);
  return {
    ready: async () => {},
    messages: () => messages,
    settle: async () => void (await Promise.all(notes.values())),
    stop: async () => {
      context.off('request', onRequest);
      context.off('response', onResponse);
      context.off('requestfinished', onEnd);
      context.off('requestfailed', onEnd);
    },
  };
}

/** Null where the page was closed before its headers were told. */
async function noteOf(request: Request, response: Response | null): Promise<SeenMessage | null> {
  const { startTime, responseEnd } = request.timing();
  try {
    return {
      method: request.method(),
      url: request.url(),
      startedAt: startTime,
      durationMs: responseEnd >= 0 ? responseEnd : null,
      requestHeaders: Object.entries(await request.allHeaders()),
      status: response?.status() ?? null,
      responseHeaders: response
        ? (await response.headersArray()).map(({ name, value }) => [name, value])
        : [],
      fromCache: false,
      viaServiceWorker: response?.fromServiceWorker() ?? false,
      error: null,
      corsError: null,
      resourceType: request.resourceType(),
      initiator: {},
      documentUrl: documentOf(request),
    };
  } catch {
    return null;
  }
}

/** A service worker's request has no frame, and Playwright throws where the frame is gone. */
function documentOf(request: Request): string | null {
  try {
    return request.frame().url();
  } catch {
    return null;
  }
}
