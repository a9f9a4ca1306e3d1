import type { EndCause } from '../cause.ts';
import type { Hop } from '../conversation.ts';
import type { Exchange } from '../exchange.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { hostOf } from '../explanations/named-end.ts';
import { canParse } from '../fetch/can-parse.ts';
import { isLocalHost, isLoopbackHost, isPotentiallyTrustworthy } from '../fetch/origin.ts';
import { namedNetworkError } from '../network-end.ts';
import { code } from '../words.ts';

const NAMES = /LOCAL_NETWORK_ACCESS|PRIVATE_NETWORK_ACCESS/;

export const localNetworkAccess: EndCause = {
  id: 'local-network-access',
  title: 'Local network not permitted',
  explains: 'end',
  spec: 'https://wicg.github.io/local-network-access/',
  observes: 'the end: `net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS`, or silence from a local address',

  explain({ exchange, hops }) {
    const named = exchange.messages.findLastIndex(({ networkError }) => NAMES.test(networkError ?? ''));
    const silent = named >= 0 ? -1 : silentPreflight(exchange, hops);
    const index = [named, silent].find((at) => at >= 0) ?? unansweredLocal(exchange);
    const message = exchange.messages[index];
    if (!message) return null;
    const secure = exchange.secureContext;
    const page = secure && exchange.origin !== 'null' ? code(exchange.origin) : 'the page';
    const likely = silent >= 0 && !isLocal(message.url) ? 'most likely ' : '';
    return {
      what: `The browser did not let ${caller(exchange.origin)} call ${code(hostOf(message.url))}, which is ${likely}on this machine or in its local network${message.networkError ? `: ${code(message.networkError)}` : ''}.`,
      why: secure
        ? 'A site from the internet could attack routers, printers and developer servers, so the browser asks the user first; no response header helps, since this check comes before every CORS check.'
        : `Only a page that came over \`https\` may ask the user for the permission to call the local network, and ${isPotentiallyTrustworthy(exchange.origin) ? 'the page around this frame' : 'this one'} did not; no response header helps, since this check comes before every CORS check.`,
      fix: secure
        ? `Let the user grant ${page} access to the local network in the site settings beside the address, or open the page from the local network itself, for example from ${code('http://localhost')}.`
        : `Serve the page over ${code('https')} so that the user can grant it access to the local network, or open it from the local network itself, for example from ${code('http://localhost')}.`,
      message: index,
      chromium: secure ? 'LocalNetworkAccessPermissionDenied' : 'InsecureLocalNetwork',
      ...consoleCode(exchange),
      ...(named >= 0 ? {} : { certainty: message.networkError ? 'likely' : 'possible' }),
    };
  },
};

function caller(origin: string): string {
  return origin === 'null' ? 'a frame or page without an origin of its own' : `the page at ${code(origin)}`;
}

/**
 * The preflight that left and got no answer although neither it nor its request has a named error; or -1. Chromium names
 * every failure of the network on the request, and this refusal alone on neither.
 */
function silentPreflight({ browser, outcome, messages }: Exchange, hops: readonly Hop[]): number {
  const last = hops.at(-1);
  const ends = [messages[last?.preflight ?? -1], messages[last?.request ?? -1]];
  const unnamed = ends.every((end) => end?.status === null && end.networkError === 'net::ERR_FAILED');
  const left = ends[0] !== undefined && ends[0].requestHeaders.length > 0;
  return browser === 'chromium' && outcome === 'blocked' && unnamed && left ? (last?.preflight ?? -1) : -1;
}

/** The message to a local host that got no answer and no named error, from a page that is not local; or -1. */
function unansweredLocal(exchange: Exchange): number {
  if (!canParse(exchange.origin) || isLocal(exchange.origin)) return -1;
  if (namedNetworkError(exchange) !== null) return -1;
  return exchange.messages.findLastIndex(({ status, url }, index) => {
    const answered = exchange.messages.some((other, at) => at >= index && other.status !== null);
    return status === null && !answered && isLocal(url);
  });
}

function isLocal(url: string): boolean {
  if (!canParse(url)) return false;
  const { hostname } = new URL(url);
  return isLoopbackHost(hostname) || isLocalHost(hostname);
}
