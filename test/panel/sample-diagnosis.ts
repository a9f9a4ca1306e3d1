import type { Diagnosis, Finding } from '../../src/engine/diagnosis.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, unsentMessage } from '../helpers/exchange.ts';

/** The check at which the browser stopped. State only the difference. */
export function finding(difference: Partial<Finding> = {}): Finding {
  return {
    cause: 'allow-origin-missing',
    role: 'blocking',
    message: 0,
    chromium: 'MissingAllowOriginHeader',
    firefox: 'CORSMissingAllowOrigin2',
    certainty: 'certain',
    alternatives: [],
    what: 'The answer has no `Access-Control-Allow-Origin`.',
    why: 'Without it the browser gives the answer to no other origin.',
    fix: `Answer \`Access-Control-Allow-Origin: ${pageOrigin}\`.`,
    evidence: [{ message: 0, header: 'access-control-allow-origin', value: null }],
    spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
    ...difference,
  };
}

/** Nothing to say: the exchange was delivered. State only the difference. */
export function diagnosis(difference: Partial<Diagnosis> = {}): Diagnosis {
  return {
    verdict: 'delivered',
    credentials: 'omit',
    credentialsKnownBy: 'outcome',
    findings: [],
    answers: [],
    answersComplete: true,
    preflightReasons: [],
    answeredBy: [],
    ...difference,
  };
}

/** A preflight that answered `*`, so that the `PUT` behind it was never sent. */
export const blockedPreflight: Exchange = exchange({
  outcome: 'blocked',
  responseStarted: false,
  messages: [preflightMessage({ responseHeaders: [['access-control-allow-origin', '*']] }), unsentMessage()],
});

/** What is to be said of it where credentials are included. State only the difference. */
export function blockedPreflightDiagnosis(difference: Partial<Diagnosis> = {}): Diagnosis {
  return diagnosis({
    verdict: 'cors',
    credentials: 'include',
    credentialsKnownBy: 'cookie-sent',
    findings: [
      finding({
        cause: 'preflight-allow-origin-wildcard-with-credentials',
        chromium: 'PreflightWildcardOriginNotAllowed',
        firefox: 'CORSNotSupportingCredentials',
        what: 'The preflight allows `*`, and the request carries credentials.',
        evidence: [{ message: 0, header: 'access-control-allow-origin', value: '*' }],
      }),
    ],
    answers: [
      {
        kind: 'preflight',
        method: 'OPTIONS',
        url: apiUrl,
        status: null,
        set: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-credentials', 'true'],
          ['access-control-allow-methods', 'PUT'],
          ['vary', 'Origin'],
        ],
        remove: [],
      },
    ],
    ...difference,
  });
}

/** Says of an exchange what its outcome says, so that the panel's tests stand apart from the engine. */
export function sampleDiagnosis({ outcome, origin, messages }: Exchange): Diagnosis {
  const [first] = messages;
  if (outcome === 'pending' || !first) return diagnosis({ verdict: 'undetermined' });
  if (outcome === 'failed')
    return diagnosis({
      verdict: 'look-alike',
      findings: [finding({ cause: 'connection-refused', chromium: null, firefox: null })],
    });
  if (outcome !== 'blocked') return diagnosis();
  return diagnosis({
    verdict: 'cors',
    findings: [
      finding({
        cause: first.kind === 'preflight' ? 'preflight-allow-origin-missing' : 'allow-origin-missing',
      }),
    ],
    answers: [
      {
        kind: first.kind,
        method: first.method,
        url: first.url,
        status: null,
        set: [
          ['access-control-allow-origin', origin],
          ['vary', 'Origin'],
        ],
        remove: [],
      },
    ],
  });
}
