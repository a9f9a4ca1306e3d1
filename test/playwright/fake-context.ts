import type { BrowserContext, Request, Response } from '@playwright/test';

interface Call {
  readonly url: string;
  readonly method?: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly answer?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
  /** How the request ends; left out: as finished. */
  readonly fails?: boolean;
}

/** A browser context of Playwright that has no browser, and tells of the calls that it is given. */
export function fakeContext(browserName: string, version: string) {
  const listeners = new Map<string, (value: unknown) => void>();
  const fake = {
    browser: () => ({ browserType: () => ({ name: () => browserName }), version: () => version }),
    on: (name: string, listener: (value: unknown) => void) => void listeners.set(name, listener),
    off: (name: string) => void listeners.delete(name),
  };
  const tell = (name: string, value: unknown) => listeners.get(name)?.(value);
  return {
    context: fake as unknown as BrowserContext,
    isWatched: () => listeners.size > 0,
    call(call: Call): void {
      const request = requestOf(call);
      tell('request', request);
      if (call.answer) tell('response', responseOf(request, call.answer));
      tell(call.fails ? 'requestfailed' : 'requestfinished', request);
    },
  };
}

function requestOf({ url, method = 'GET', requestHeaders }: Call): Request {
  const fake: Partial<Request> = {
    url: () => url,
    method: () => method,
    allHeaders: async () => ({ ...requestHeaders }),
    resourceType: () => 'fetch',
    timing: () => ({ startTime: 1_795_218_840_617, responseEnd: 12 }) as ReturnType<Request['timing']>,
    frame: () => {
      throw new Error('Service Worker requests do not have an associated frame.');
    },
  };
  return fake as Request;
}

function responseOf(request: Request, { status, headers }: NonNullable<Call['answer']>): Response {
  const fake: Partial<Response> = {
    request: () => request,
    status: () => status,
    headersArray: async () => Object.entries(headers).map(([name, value]) => ({ name, value })),
    fromServiceWorker: () => false,
  };
  return fake as Response;
}
