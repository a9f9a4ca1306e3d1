import type { EndCause } from '../cause.ts';
import type { Exchange } from '../exchange.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { hostOf } from '../explanations/named-end.ts';
import { isLocalHost, isLoopbackHost, isPotentiallyTrustworthy } from '../fetch/origin.ts';
import { namedNetworkError } from '../network-end.ts';
import { code } from '../words.ts';

const NAMES = /LOCAL_NETWORK_ACCESS|PRIVATE_NETWORK_ACCESS/;

export const localNetworkAccess: EndCause = {
  id: 'local-network-access',
  title: 'Local network not permitted',
  explains: 'end',
  spec: 'https://wicg.github.io/local-network-access/',

  explain({ exchange }) {
    const named = exchange.messages.findLastIndex(({ networkError }) => NAMES.test(networkError ?? ''));
    const index = named >= 0 ? named : unansweredLocal(exchange);
    const message = exchange.messages[index];
    if (!message) return null;
    const secure = isPotentiallyTrustworthy(exchange.origin);
    return {
      what: `The browser did not let the page at ${code(exchange.origin)} call ${code(hostOf(message.url))}, which is on this machine or in its local network${message.networkError ? `: ${code(message.networkError)}` : ''}.`,
      why: secure
        ? 'A site from the internet could attack routers, printers and developer servers, so the browser asks the user first; no response header helps, since this check comes before every CORS check.'
        : 'Only a page that came over `https` may ask the user for the permission to call the local network, and this one did not; no response header helps, since this check comes before every CORS check.',
      fix: secure
        ? `Let the user grant ${code(exchange.origin)} access to the local network in the site settings beside the address, or open the page from the local network itself, for example from ${code('http://localhost')}.`
        : `Serve the page over ${code('https')} so that the user can grant it access to the local network, or open it from the local network itself, for example from ${code('http://localhost')}.`,
      message: index,
      chromium: secure ? 'LocalNetworkAccessPermissionDenied' : 'InsecureLocalNetwork',
      ...consoleCode(exchange),
      ...(named >= 0 ? {} : { certainty: message.networkError ? 'likely' : 'possible' }),
    };
  },
};

/** The message to a local host that got no answer and no named error, from a page that is not local; or -1. */
function unansweredLocal(exchange: Exchange): number {
  if (!URL.canParse(exchange.origin) || isLocal(exchange.origin)) return -1;
  if (namedNetworkError(exchange) !== null) return -1;
  return exchange.messages.findLastIndex(({ status, url }, index) => {
    const answered = exchange.messages.some((other, at) => at >= index && other.status !== null);
    return status === null && !answered && isLocal(url);
  });
}

function isLocal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return isLoopbackHost(hostname) || isLocalHost(hostname);
}
