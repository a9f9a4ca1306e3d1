import type {
  HarEntry,
  HarEvent,
  WebRequestEvent,
  WebRequestStage,
} from '../../src/protocol/observed-event.ts';

const url = 'https://api.example/orders';

/** A `webRequest` event of a cross-origin GET; a case states only its difference. */
export function wireEvent(stage: WebRequestStage, given: Partial<WebRequestEvent> = {}): WebRequestEvent {
  return {
    source: 'web-request',
    stage,
    requestId: '1',
    tabId: 1,
    frameId: 0,
    documentId: 'page',
    initiator: 'https://app.example',
    documentUrl: null,
    type: 'xmlhttprequest',
    method: 'GET',
    url,
    at: 1000,
    requestHeaders: null,
    status: null,
    responseHeaders: null,
    fromCache: false,
    redirectUrl: null,
    error: null,
    ...given,
  };
}

/** A whole GET from its beginning to its end, ten milliseconds long. */
export function wireGet(given: Partial<WebRequestEvent> = {}): WebRequestEvent[] {
  const at = given.at ?? 1000;
  const end = { ...given, status: 200, responseHeaders: [['access-control-allow-origin', '*']] as const };
  return [
    wireEvent('before-request', given),
    wireEvent('send-headers', { ...given, at: at + 1, requestHeaders: [['sec-fetch-mode', 'cors']] }),
    wireEvent('headers-received', { ...end, at: at + 8 }),
    wireEvent('response-started', { ...end, at: at + 9 }),
    wireEvent('completed', { ...end, at: at + 10 }),
  ];
}

/** The HAR's entry of the same GET. */
export function harEvent(given: Partial<HarEntry> = {}): HarEvent {
  const entry: HarEntry = {
    kind: 'request',
    method: 'GET',
    url,
    startedAt: 1000,
    durationMs: 10,
    requestHeaders: [
      ['origin', 'https://app.example'],
      ['sec-fetch-mode', 'cors'],
    ],
    status: 200,
    responseHeaders: [['access-control-allow-origin', '*']],
    fromCache: false,
    redirectUrl: null,
    error: null,
    resourceType: 'fetch',
    callSite: null,
    viaServiceWorker: false,
    ...given,
  };
  return { source: 'har', at: entry.startedAt + (entry.durationMs ?? 0), entry };
}

/** The page's own load, as `webRequest` tells it. */
export function pageLoad(at: number, pageUrl = 'https://app.example/'): WebRequestEvent {
  return wireEvent('response-started', {
    requestId: `load-${at}`,
    type: 'main_frame',
    initiator: null,
    url: pageUrl,
    at,
    status: 200,
    responseHeaders: [],
  });
}
