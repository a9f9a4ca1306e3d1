// The fields of Chromium's protocol that are read. https://chromedevtools.github.io/devtools-protocol/

/** Values of one name that stood on several lines are joined by line feeds. */
export type CdpHeaders = Readonly<Record<string, string>>;

interface CdpResponse {
  readonly status: number;
  readonly headers: CdpHeaders;
  readonly fromDiskCache?: boolean;
  readonly fromServiceWorker?: boolean;
}

/** The events of the domain `Network` that tell of requests. */
export interface NetworkEvents {
  'Network.requestWillBeSent': {
    readonly requestId: string;
    readonly request: { readonly url: string; readonly method: string; readonly headers: CdpHeaders };
    readonly documentURL: string;
    readonly type?: string;
    /** Of a preflight with the id of the request that it was made for. */
    readonly initiator: { readonly type: string; readonly requestId?: string };
    /** Seconds of a clock of its own, as in all events. */
    readonly timestamp: number;
    /** Seconds since the Unix epoch. */
    readonly wallTime: number;
    /** Present when this is the next hop of a redirect. */
    readonly redirectResponse?: CdpResponse;
    readonly redirectHasExtraInfo?: boolean;
  };
  /** Request headers as they left. It may come before the event that it belongs to. */
  'Network.requestWillBeSentExtraInfo': { readonly requestId: string; readonly headers: CdpHeaders };
  'Network.responseReceived': {
    readonly requestId: string;
    readonly response: CdpResponse;
    readonly hasExtraInfo?: boolean;
  };
  /** Of blocked answers too, whose headers no other event shows. */
  'Network.responseReceivedExtraInfo': {
    readonly requestId: string;
    readonly statusCode: number;
    readonly headers: CdpHeaders;
  };
  'Network.loadingFinished': { readonly requestId: string; readonly timestamp: number };
  'Network.loadingFailed': {
    readonly requestId: string;
    readonly timestamp: number;
    readonly errorText: string;
    readonly corsErrorStatus?: { readonly corsError: string };
  };
}

/** One of them with its name, as a session hands it on. */
export type NetworkEvent = {
  [Method in keyof NetworkEvents]: { readonly method: Method; readonly params: NetworkEvents[Method] };
}[keyof NetworkEvents];

/** Their names. */
export const networkEvents: readonly string[] = [
  'Network.requestWillBeSent',
  'Network.requestWillBeSentExtraInfo',
  'Network.responseReceived',
  'Network.responseReceivedExtraInfo',
  'Network.loadingFinished',
  'Network.loadingFailed',
] satisfies NetworkEvent['method'][];

export function isOfNetwork(event: {
  readonly method: string;
  readonly params?: unknown;
}): event is NetworkEvent {
  return networkEvents.includes(event.method) && typeof event.params === 'object' && event.params !== null;
}
