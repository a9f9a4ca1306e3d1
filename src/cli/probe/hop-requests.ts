import type { HeaderList } from '../../engine/exchange.ts';
import { shareLastLabels } from '../../engine/explanations/cross-site.ts';
import { isPotentiallyTrustworthy, isSameOrigin } from '../../engine/fetch/origin.ts';
import { isCorsTainted, originAtHop } from '../../engine/fetch/redirect.ts';
import { corsUnsafeRequestHeaders, isCorsSafelistedMethod } from '../../engine/fetch/safelist.ts';
import type { WireRequest } from '../network/network.ts';
import type { ProbedCall } from './probed-call.ts';

/** Where a call is: behind each followed redirect its method, its headers and the last of its URLs are others. */
export interface Hop extends Omit<ProbedCall, 'url'> {
  /** All so far. */
  readonly urls: readonly [string, ...string[]];
  /** What the client calls itself. */
  readonly userAgent: string;
}

/** What a browser sends at this hop. https://fetch.spec.whatwg.org/#http-fetch */
export interface HopRequests {
  /** Null where none is needed. */
  readonly preflight: WireRequest | null;
  readonly request: WireRequest;
}

export function hopRequests(hop: Hop): HopRequests {
  const { urls, origin, method, headers } = hop;
  const tainted = isCorsTainted(origin, urls);
  const unsafe = corsUnsafeRequestHeaders(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const said = originAtHop(origin, urls);
  const to = (sent: string, own: HeaderList): WireRequest => {
    const { origin: server, pathname, search } = new URL(lastUrl(hop));
    const lines = [...own, ...added(hop)];
    const first = ([name]: HeaderList[number], at: number) =>
      lines.findIndex(([other]) => other.toLowerCase() === name.toLowerCase()) === at;
    return { origin: server, method: sent, target: pathname + search, headers: lines.filter(first) };
  };
  return {
    preflight:
      tainted && !(isCorsSafelistedMethod(method) && unsafe.length === 0)
        ? to('OPTIONS', [
            ['Host', hostOf(hop)],
            ['Origin', said],
            ['Access-Control-Request-Method', method],
            ...(unsafe.length === 0
              ? []
              : [['Access-Control-Request-Headers', unsafe.map(({ name }) => name).join(',')] as const]),
          ])
        : null,
    request: to(method, [
      ['Host', hostOf(hop)],
      // To its own origin a browser says it only with what may change something.
      ...(tainted || !['GET', 'HEAD'].includes(method) ? [['Origin', said] as const] : []),
      ...(['POST', 'PUT'].includes(method) ? [['Content-Length', '0'] as const] : []),
      ...headers,
    ]),
  };
}

export const lastUrl = ({ urls }: Pick<Hop, 'urls'>): string => urls.at(-1) ?? urls[0];
const hostOf = (hop: Hop) => new URL(lastUrl(hop)).host;

/** What a browser adds, as far as a server may look at it. */
function added(hop: Hop): HeaderList {
  const site = siteOf(hop);
  return [
    ['Accept', '*/*'],
    ['User-Agent', hop.userAgent],
    ...(isPotentiallyTrustworthy(lastUrl(hop))
      ? [
          ...(site === null ? [] : [['Sec-Fetch-Site', site] as const]),
          ['Sec-Fetch-Mode', 'cors'] as const,
          ['Sec-Fetch-Dest', 'empty'] as const,
        ]
      : []),
    ['Connection', 'close'],
  ];
}

/**
 * Null where only the list of public suffixes tells: `shop.co.uk` and `api.co.uk` are two sites.
 * https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-site-header
 */
function siteOf({ urls, origin }: Hop): string | null {
  if (urls.every((url) => isSameOrigin(url, origin))) return 'same-origin';
  if (urls.some((url) => isSurelyCrossSite(url, origin))) return 'cross-site';
  return urls.every((url) => isSameHost(url, origin)) ? 'same-site' : null;
}

function isSurelyCrossSite(url: string, origin: string): boolean {
  return origin === 'null' || url.split(':')[0] !== origin.split(':')[0] || !shareLastLabels(url, origin);
}

const isSameHost = (url: string, origin: string) => new URL(url).hostname === new URL(origin).hostname;
