import type { SeenMessage } from '../har-log.ts';
import type { CdpHeaders, NetworkEvent, NetworkEvents } from './network-events.ts';

interface Hop {
  readonly sent: NetworkEvents['Network.requestWillBeSent'];
  response?: NetworkEvents['Network.responseReceived']['response'];
  /** False where the network was not asked: then there are no headers of the wire. */
  onWire?: boolean | undefined;
  endedAt?: number;
  failure?: NetworkEvents['Network.loadingFailed'];
}

interface Request {
  readonly hops: Hop[];
  /** One per hop that was on the wire, in their order, whenever they come. */
  readonly sentHeaders: CdpHeaders[];
  readonly answers: NetworkEvents['Network.responseReceivedExtraInfo'][];
}

/** What one target's events tell of its requests. Hops of a redirect share their id. */
export function createNetworkLog() {
  const requests = new Map<string, Request>();

  function requestOf(id: string): Request {
    const known = requests.get(id) ?? { hops: [], sentHeaders: [], answers: [] };
    requests.set(id, known);
    return known;
  }

  /** A preflight names its own URL, and the request that it was made for. */
  function documentOf(sent: Hop['sent'] | undefined): string | null {
    const { requestId = '' } = sent?.initiator ?? {};
    const waiting = requests.get(requestId)?.hops[0]?.sent;
    return (waiting ?? sent)?.documentURL || null;
  }

  return {
    receive({ method, params }: NetworkEvent): void {
      const request = requestOf(params.requestId);
      const hop = request.hops.at(-1);
      switch (method) {
        case 'Network.requestWillBeSent':
          if (hop && params.redirectResponse) {
            hop.response = params.redirectResponse;
            hop.onWire = params.redirectHasExtraInfo;
            hop.endedAt = params.timestamp;
          }
          if (!hop || params.redirectResponse) request.hops.push({ sent: params });
          return;
        case 'Network.requestWillBeSentExtraInfo':
          request.sentHeaders.push(params.headers);
          return;
        case 'Network.responseReceived':
          if (hop) {
            hop.response = params.response;
            hop.onWire = params.hasExtraInfo;
          }
          return;
        case 'Network.responseReceivedExtraInfo':
          request.answers.push(params);
          return;
        case 'Network.loadingFinished':
          if (hop) hop.endedAt = params.timestamp;
          return;
        case 'Network.loadingFailed':
          if (hop) {
            hop.endedAt = params.timestamp;
            hop.failure = params;
          }
          return;
      }
    },
    messages: (): readonly SeenMessage[] =>
      [...requests.values()].flatMap((request) =>
        messagesOf(request).map((message, at) => ({
          ...message,
          documentUrl: documentOf(request.hops[at]?.sent),
        })),
      ),
  };
}

export type NetworkLog = ReturnType<typeof createNetworkLog>;

function messagesOf({ hops, sentHeaders, answers }: Request): readonly Omit<SeenMessage, 'documentUrl'>[] {
  let onWire = 0;
  return hops.map((hop) => {
    const at = hop.onWire === false ? -1 : onWire++;
    return messageOf(hop, sentHeaders[at], answers[at]);
  });
}

function messageOf(
  { sent, response, endedAt, failure }: Hop,
  sentHeaders: CdpHeaders | undefined,
  answer: NetworkEvents['Network.responseReceivedExtraInfo'] | undefined,
): Omit<SeenMessage, 'documentUrl'> {
  const { request, initiator, type } = sent;
  return {
    method: request.method,
    url: request.url,
    startedAt: sent.wallTime * 1000,
    durationMs: endedAt === undefined ? null : (endedAt - sent.timestamp) * 1000,
    requestHeaders: pairs(sentHeaders ?? request.headers),
    status: answer?.statusCode ?? response?.status ?? null,
    responseHeaders: pairs(answer?.headers ?? response?.headers ?? {}),
    fromCache: response?.fromDiskCache ?? false,
    viaServiceWorker: response?.fromServiceWorker ?? false,
    error: failure ? errorOf(failure) : null,
    corsError: failure?.corsErrorStatus?.corsError ?? null,
    // The type of a preflight is sometimes that of its request.
    resourceType: initiator.type === 'preflight' ? 'preflight' : (type?.toLowerCase() ?? 'other'),
    initiator,
  };
}

/** Chromium counts this among the errors of CORS, and then does not name it in the text. */
function errorOf({ errorText, corsErrorStatus }: NetworkEvents['Network.loadingFailed']): string {
  return corsErrorStatus?.corsError === 'LocalNetworkAccessPermissionDenied'
    ? 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'
    : errorText;
}

function pairs(headers: CdpHeaders): (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, lines]) =>
    lines.split('\n').map((value) => [name, value] as const),
  );
}
