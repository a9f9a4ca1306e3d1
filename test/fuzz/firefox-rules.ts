import { corsUnsafeRequestHeaders } from '../../src/engine/fetch/safelist.ts';
import { hasCode, isUnusable, leadsOutOfHttps } from './compare.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Mending, Rules } from './rules.ts';
import type { Look, Verdict } from './stage.ts';

const allowOrigin: Mending = { headers: ['access-control-allow-origin', 'vary'], status: false };
const allowMethods: Mending = { headers: ['access-control-allow-methods'], status: false };
const allowHeaders: Mending = { headers: ['access-control-allow-headers'], status: false };
const preflightStatus: Mending = { headers: [], status: true };

/** Categories of the console that answers bring about, and what mends them. */
const mendings: Readonly<Record<string, Mending>> = {
  CORSExternalRedirectNotAllowed: preflightStatus,
  CORSMissingAllowOrigin2: allowOrigin,
  CORSMultipleAllowOriginNotAllowed: allowOrigin,
  CORSNotSupportingCredentials: allowOrigin,
  CORSAllowOriginNotMatchingOrigin: allowOrigin,
  CORSMissingAllowCredentials: { headers: ['access-control-allow-credentials'], status: false },
  CORSPreflightDidNotSucceed3: preflightStatus,
  CORSInvalidAllowMethod: allowMethods,
  CORSMethodNotFound: allowMethods,
  CORSInvalidAllowHeader: allowHeaders,
  CORSMissingAllowHeaderFromPreflight2: allowHeaders,
  CORSDidNotSucceed2: { headers: ['location'], status: false },
};

export const firefoxRules: Rules = {
  browser: 'firefox',
  codesOfAnswers: Object.keys(mendings),
  codesOfCallers: ['CORSRequestNotHttp', 'CORSDisabled', 'CORSOriginHeaderNotAdded'],
  names: (fuzzCase, finding, code) => {
    // Where the call asks for redirects itself, one of its preflight is for Firefox like any other status.
    const manual = fuzzCase.call.redirect !== 'follow' && code === 'CORSPreflightDidNotSucceed3';
    if (manual && finding.cause === 'preflight-redirected') return true;
    const own = finding.alternatives.some((other) => other.firefox === code && other.cause === finding.cause);
    return own || hasCode(finding, 'firefox', code);
  },
  mayStayOpen: () => false,
  outOfSight: (fuzzCase, look) => hidesMode(look) || hidesLine(fuzzCase, look) || hidesCaller(fuzzCase, look),
  // A player that cannot play lets go of the answer.
  mayLetGo: ({ call }, { networkError }) =>
    call.kind === 'video' && /^NS_(BINDING_ABORTED|ERROR_PARSED_DATA_CACHED)$/.test(networkError ?? ''),
  endedBy,
  mending: (code) => mendings[code] ?? { headers: [], status: false },
};

/**
 * Firefox tells neither the credentials mode of a request within its site, nor over plain http whether it was made
 * in mode `no-cors`, nor whether its answer was taken.
 */
function hidesMode({ exchange }: Look): boolean {
  if (exchange?.verdict !== 'undetermined' || exchange.outcome !== 'unknown') return false;
  return exchange.credentials === 'unknown' || exchange.mode === 'unknown';
}

/** Firefox shows extensions several lines as one value, in which an empty line leaves no trace. */
function hidesLine({ hops }: FuzzCase, { verdict }: Look): boolean {
  if (verdict?.corsError !== 'CORSMultipleAllowOriginNotAllowed') return false;
  const hop = hops[verdict.redirects.length];
  const { headers = {} } = (verdict.atPreflight ? hop?.preflight : hop?.reply) ?? {};
  const lines = Object.entries(headers).find(([name]) => /^access-control-allow-origin$/i.test(name))?.[1];
  return [lines].flat().includes('');
}

/**
 * Over http a `POST` that needs no preflight says `Origin: null` of a frame without an origin, and in mode
 * `no-cors` of a page that keeps its referrer to itself.
 */
function hidesCaller({ page, from, call }: FuzzCase, { exchange }: Look): boolean {
  if (exchange !== null || from !== 'sandboxed-iframe' || page.startsWith('https:')) return false;
  const headers = call.headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  return call.method === 'POST' && corsUnsafeRequestHeaders(headers).length === 0;
}

/** What may be named where Firefox ended a request for no reason of CORS. */
function endedBy(fuzzCase: FuzzCase, verdict: Verdict): readonly string[] {
  // What is no video ends as if the player had let go of it.
  const played = fuzzCase.call.kind === 'video' && verdict.networkError === 'NS_BINDING_ABORTED';
  if (verdict.blockedReason === 'ORB')
    return ['blocked-by-opaque-response-blocking', ...(played ? ['answer-not-usable'] : [])];
  if (leadsOutOfHttps(fuzzCase, verdict)) return ['mixed-content', 'connection-broken'];
  // It looks at the type of a module first.
  const isModule = fuzzCase.call.kind === 'module';
  return [
    ...(isModule || isUnusable(fuzzCase, verdict) ? ['answer-not-usable'] : []),
    ...(leadsNowhere(fuzzCase, verdict) ? ['redirect-location-invalid'] : []),
  ];
}

function leadsNowhere({ hops }: FuzzCase, { redirects }: Verdict): boolean {
  const { preflight, reply } = hops[redirects.length] ?? {};
  return [preflight, reply].some((answer) => answer?.headers?.['Location'] === 'http://:');
}
