import { hopsOf } from './conversation.ts';
import type { CredentialsKnownBy, CredentialsMode } from './diagnosis.ts';
import type { Exchange, Message } from './exchange.ts';
import { shareLastLabels } from './explanations/cross-site.ts';
import { failures, wentOnBehind } from './failures.ts';
import { getHeader } from './fetch/header-list.ts';
import { redirectsNowhere } from './fetch/redirect.ts';
import { endedAtRedirect, namedNetworkError } from './network-end.ts';

type Known = 'include' | 'omit';

export interface CredentialsReading {
  readonly mode: CredentialsMode;
  readonly knownBy: CredentialsKnownBy;
  /** The modes that fit all that was seen, the likelier first. Never empty. */
  readonly plausible: readonly [Known, ...Known[]];
}

/**
 * Reads the credentials mode off an exchange: no browser tells it, but several things follow from it.
 * https://fetch.spec.whatwg.org/#concept-request-credentials-mode
 */
export function readCredentials(exchange: Exchange): CredentialsReading {
  const known = knownReadings.get(exchange) ?? read(exchange);
  knownReadings.set(exchange, known);
  return known;
}

/** The memory of the hosts asks for it before the diagnosis does. */
const knownReadings = new WeakMap<Exchange, CredentialsReading>();

function read(exchange: Exchange): CredentialsReading {
  const shown = shownByRequest(exchange);
  if (shown) return { ...shown, plausible: [shown.mode] };
  // A page that does not ask for credentials sends none to another origin: that is the likelier mode.
  const fitting = (['omit', 'include'] as const).filter((mode) => fitsOutcome(exchange, mode));
  const asked = askedByPage(exchange);
  // A call that does not fit what happened is another request's.
  if (asked !== null && (fitting.length === 0 || fitting.includes(asked))) {
    return { mode: asked, knownBy: 'probe', plausible: [asked] };
  }
  const [first, second] = fitting;
  if (first && !second) return { mode: first, knownBy: 'outcome', plausible: [first] };
  return { mode: 'unknown', knownBy: 'none', plausible: ['omit', 'include'] };
}

function shownByRequest(exchange: Exchange): { mode: Known; knownBy: CredentialsKnownBy } | null {
  const foreign = foreignMessages(exchange);
  if (foreign.some((message) => getHeader(message.requestHeaders, 'cookie') !== null)) {
    return { mode: 'include', knownBy: 'cookie-sent' };
  }
  // Browsers send it across sites exactly when credentials are included; Chromium never on a preflight.
  if (foreign.some((message) => getHeader(message.requestHeaders, 'sec-fetch-storage-access') !== null)) {
    return { mode: 'include', knownBy: 'storage-access-header' };
  }
  const bare = foreign.some((message) => message.kind === 'request' && wouldTell(exchange, message));
  // Its absence says as much. Where the outcome then has no explanation, something unseen decided.
  if (bare) return { mode: 'omit', knownBy: 'storage-access-header' };
  if (exchange.resourceType === 'ping') return { mode: 'include', knownBy: 'destination' };
  return null;
}

/** To another origin, `same-origin` sends none. */
function askedByPage({ call }: Exchange): Known | null {
  if (call === null || call.credentials === null) return null;
  return call.credentials === 'include' ? 'include' : 'omit';
}

/** Whether the browser would have said something of storage access here if credentials were included. */
function wouldTell(
  { browser, origin, withoutDocument }: Exchange,
  { hop, url, requestHeaders }: Message,
): boolean {
  if (withoutDocument || getHeader(requestHeaders, 'sec-fetch-site') !== 'cross-site') return false;
  // Firefox decides it once, for the first URL, and there not where only the scheme makes it another site.
  if (browser === 'firefox' && hop > 0) return false;
  return origin.split(':')[0] === url.split(':')[0] || !shareLastLabels(origin, url);
}

function foreignMessages(exchange: Exchange): readonly Message[] {
  const tainted = hopsOf(exchange).filter((hop) => hop.corsTainted);
  return tainted.flatMap((hop) =>
    [hop.preflight, hop.request].flatMap((index) => (index === null ? [] : (exchange.messages[index] ?? []))),
  );
}

/** Whether the browser would have done what it did if the credentials mode were this one. */
function fitsOutcome(exchange: Exchange, mode: Known): boolean {
  const failed = failures(exchange, mode);
  if (exchange.outcome === 'delivered') return failed.length === 0;
  if (endedAtRedirect(exchange)) return failed.every(({ step }) => step === 'location-has-credentials');
  if (failed.some((failure) => wentOnBehind(exchange, failure.message))) return false;
  const stoppedByAnswer = exchange.outcome === 'blocked' && namedNetworkError(exchange) === null;
  if (!stoppedByAnswer || brokeAtRedirect(exchange)) return true;
  return failed.length > 0;
}

/** Whether what stopped the exchange may have been a redirect to no URL, and no check of the answer. */
function brokeAtRedirect({ messages }: Exchange): boolean {
  const last = messages.findLast(({ status }) => status !== null);
  return last !== undefined && redirectsNowhere(last);
}
