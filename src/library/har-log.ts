/** What a watcher saw of one message; the headers as they were on the wire. */
export interface SeenMessage {
  readonly method: string;
  readonly url: string;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly requestHeaders: readonly (readonly [name: string, value: string])[];
  /** Null where no answer was seen. */
  readonly status: number | null;
  readonly responseHeaders: readonly (readonly [name: string, value: string])[];
  readonly fromCache: boolean;
  readonly viaServiceWorker: boolean;
  /** The browser's own name; null where none was told. */
  readonly error: string | null;
  /** Chromium's `Network.CorsError`; null where it told none. */
  readonly corsError: string | null;
  /** In Chromium's words. */
  readonly resourceType: string | null;
  readonly initiator: object;
  /** Of the document that called; null where it is not known. */
  readonly documentUrl: string | null;
}

export interface SeenBrowser {
  /** As Playwright names it. */
  readonly name: string;
  readonly version: string;
}

/** What browsers that write HARs call themselves. What is missing here may hide how a request ended. */
const creators: Readonly<Record<string, string>> = { chromium: 'WebInspector', firefox: 'Firefox' };

/** The messages as the HAR that the browser itself would save: there is one reader for both. */
export function harLog(messages: readonly SeenMessage[], browser: SeenBrowser): object {
  const documents = new Set(messages.map(({ documentUrl }) => documentUrl).filter((url) => url !== null));
  return {
    log: {
      version: '1.2',
      creator: { name: creators[browser.name] ?? browser.name, version: browser.version },
      browser,
      pages: [...documents].map((url) => ({ id: url, title: url })),
      entries: messages.map(entry),
    },
  };
}

function entry(message: SeenMessage): object {
  const { responseHeaders } = message;
  const location = responseHeaders.find(([name]) => name.toLowerCase() === 'location')?.[1];
  return {
    pageref: message.documentUrl,
    startedDateTime: new Date(message.startedAt).toISOString(),
    time: message.durationMs ?? 0,
    request: { method: message.method, url: message.url, headers: fields(message.requestHeaders) },
    response: {
      status: message.status ?? 0,
      headers: fields(responseHeaders),
      redirectURL: location ?? '',
      _error: message.error,
      _fetchedViaServiceWorker: message.viaServiceWorker,
    },
    _initiator: message.initiator,
    _resourceType: message.resourceType,
    ...(message.fromCache ? { _fromCache: 'disk' } : {}),
  };
}

function fields(headers: SeenMessage['requestHeaders']) {
  return headers.map(([name, value]) => ({ name, value }));
}
