import { browser } from '../platform/browser.ts';
import type { WebRequestEvent, WebRequestStage } from '../protocol/observed-event.ts';
import { normaliseEvent, type WebRequestDetails } from './normalise-event.ts';

interface BrowserEvent {
  addListener(listener: (details: WebRequestDetails) => undefined, filter: object, extra?: string[]): void;
  removeListener(listener: (details: WebRequestDetails) => undefined): void;
}

const filter = { urls: ['http://*/*', 'https://*/*'] };

/** Each stage with what it should bring along. */
const stages: readonly [WebRequestStage, keyof typeof browser.webRequest, readonly string[] | null][] = [
  ['before-request', 'onBeforeRequest', []],
  ['before-send-headers', 'onBeforeSendHeaders', ['requestHeaders']],
  ['send-headers', 'onSendHeaders', ['requestHeaders']],
  ['headers-received', 'onHeadersReceived', ['responseHeaders']],
  ['auth-required', 'onAuthRequired', ['responseHeaders']],
  ['before-redirect', 'onBeforeRedirect', ['responseHeaders']],
  ['response-started', 'onResponseStarted', ['responseHeaders']],
  ['completed', 'onCompleted', ['responseHeaders']],
  // Firefox refuses any option here, Chromium shows preflights only with one.
  ['error-occurred', 'onErrorOccurred', null],
];

/** Watches `webRequest` until the returned function is called. Nothing is ever held back or changed. */
export function watchWebRequest(deliver: (event: WebRequestEvent) => void): () => void {
  const more = knowsExtraHeaders() ? ['extraHeaders'] : [];
  const stops = stages.map(([stage, name, wanted]) => {
    const event = browser.webRequest[name] as unknown as BrowserEvent;
    const listener = (details: WebRequestDetails): undefined => {
      const normalised = normaliseEvent(stage, details);
      if (normalised !== null) deliver(normalised);
    };
    const extra = [...(wanted ?? []), ...more];
    if (extra.length > 0) event.addListener(listener, filter, extra);
    else event.addListener(listener, filter);
    return () => event.removeListener(listener);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** Chromium lists the option among its values; Firefox throws when it is given. */
function knowsExtraHeaders(): boolean {
  const options = (browser.webRequest as unknown as Record<string, unknown>)['OnSendHeadersOptions'];
  return typeof options === 'object' && options !== null && 'EXTRA_HEADERS' in options;
}
