import {
  type Conversation,
  type Hop,
  hopsOf,
  requestedHeaderNames,
  requestedMethod,
} from '../engine/conversation.ts';
import type { BrowserName, Message } from '../engine/exchange.ts';
import { type Failure, failures, type Step } from '../engine/failures.ts';
import { getHeader } from '../engine/fetch/header-list.ts';
import { originOf } from '../engine/fetch/origin.ts';
import { headerNamesNotAllowed } from '../engine/fetch/preflight-check.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import type { ReportExchange } from './report.ts';

/** What of a request a server may allow. The name is empty for `origin` and `credentials`, of which there is one. */
export interface Trait {
  readonly kind: 'origin' | 'credentials' | 'method' | 'header';
  readonly name: string;
}

/** What one exchange shows of one trait. */
export interface Claim {
  /** Origin of the server. */
  readonly api: string;
  /** The origin that asked, as it is serialized there. */
  readonly origin: string;
  readonly trait: Trait;
  readonly allowed: boolean;
}

/**
 * What an exchange shows of the servers that it called, by what they themselves answered. It is allowed only where
 * every check that looks at it passes; what an answer as a whole refused is refused with all that was asked for.
 */
export function claimsOf(exchange: ReportExchange, browser: BrowserName): readonly Claim[] {
  if (exchange.answersInjected) return [];
  const said: Conversation = { ...exchange, browser };
  const mode = exchange.credentials === 'include' ? 'include' : 'omit';
  const failed = failures(said, mode);
  if (exchange.mode === 'no-cors' || isContradicted(exchange, failed)) return [];
  return hopsOf(said)
    .filter(({ corsTainted }) => corsTainted)
    .flatMap((hop) => claimsOfHop(said, hop, failed, exchange.credentials));
}

/** Whether the browser did what these answers do not explain: then they show nothing. */
function isContradicted(exchange: ReportExchange, failed: readonly Failure[]): boolean {
  const { outcome, verdict, messages } = exchange;
  const meddled = messages.some(({ rewrittenResponseHeaders }) => rewrittenResponseHeaders !== undefined);
  if (outcome === 'delivered') return failed.length > 0 && !meddled;
  if (outcome === 'pending') return false;
  return verdict === 'undetermined' || (outcome === 'blocked' && failed.length === 0);
}

/** Steps that refuse whatever the request asked for. */
const whole: readonly Step[] = [
  'allow-origin-missing',
  'allow-origin-mismatch',
  'allow-credentials-not-true',
  'preflight-redirected',
  'preflight-status-not-ok',
  'location-has-credentials',
];

function claimsOfHop(
  said: Conversation,
  hop: Hop,
  failed: readonly Failure[],
  credentials: ReportExchange['credentials'],
): readonly Claim[] {
  const api = originOf(hop.url);
  const preflight = answered(said.messages[hop.preflight ?? -1]);
  const request = answered(said.messages[hop.request ?? -1]);
  if (api === null || api === 'null' || (!preflight && !request)) return [];
  const own = failed.filter(({ message }) => message === hop.preflight || message === hop.request);
  const has = (...steps: readonly Step[]) => own.some(({ step }) => steps.includes(step));

  // `*` allows the origin; that it does so without credentials only is said of these.
  const origin = !own.some(
    ({ step, message }) =>
      step === 'allow-origin-missing' ||
      (step === 'allow-origin-mismatch' && !isWildcard(said.messages[message])),
  );
  const withCredentials = origin && !has('allow-origin-mismatch', 'allow-credentials-not-true');
  const asAWhole = !has(...whole);
  const refusedNames = preflight
    ? headerNamesNotAllowed(
        {
          credentialsMode: credentials === 'include' ? 'include' : 'omit',
          unsafeHeaderNames: requestedHeaderNames(preflight),
        },
        preflight.responseHeaders,
      )
    : [];
  const names = preflight
    ? requestedHeaderNames(preflight)
    : unsafeHeadersOfPage(request?.requestHeaders ?? []).map(({ name }) => name);

  const claim = (kind: Trait['kind'], name: string, allowed: boolean): Claim => ({
    api,
    origin: (preflight ? hop.preflightOrigin : null) ?? hop.origin,
    trait: { kind, name },
    allowed,
  });
  return [
    claim('origin', '', origin),
    ...(credentials === 'include' ? [claim('credentials', '', withCredentials)] : []),
    claim(
      'method',
      requestedMethod(preflight) ?? hop.method,
      asAWhole && !has('method-not-allowed', 'allow-methods-unparsable'),
    ),
    ...[...new Set(names)].map((name) =>
      claim('header', name, asAWhole && !has('allow-headers-unparsable') && !refusedNames.includes(name)),
    ),
  ];
}

function answered(message: Message | undefined): Message | undefined {
  return message && message.status !== null && message.responseHeaders !== null ? message : undefined;
}

function isWildcard(message: Message | undefined): boolean {
  return getHeader(message?.responseHeaders ?? null, 'access-control-allow-origin') === '*';
}
