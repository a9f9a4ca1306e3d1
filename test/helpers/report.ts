import type { Diagnosis, Finding } from '../../src/engine/diagnosis.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { createReport } from '../../src/report/create-report.ts';
import { type Report, type ReportExchange, reportExchange } from '../../src/report/report.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage, unsentMessage } from './exchange.ts';
import { expectValidReport } from './report-schema.ts';

/** The check that a blocked exchange stopped at. State only the difference. */
export function finding(difference: Partial<Finding> = {}): Finding {
  return {
    cause: 'missing-allow-origin',
    role: 'blocking',
    message: 0,
    chromium: 'MissingAllowOriginHeader',
    firefox: 'CORSMissingAllowOrigin',
    certainty: 'certain',
    alternatives: [],
    what: 'The answer has no `Access-Control-Allow-Origin`.',
    why: 'Without that header the browser gives the answer to no other origin.',
    fix: `Answer \`Access-Control-Allow-Origin: ${pageOrigin}\` and \`Vary: Origin\`.`,
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

/** A delivered exchange as the report has it. */
export function reportExchangeOf(
  observed: Partial<Exchange> = {},
  diagnosed: Partial<Diagnosis> = {},
): ReportExchange {
  return reportExchange(exchange(observed), diagnosis(diagnosed));
}

/** An exchange that was blocked because the answer names no allowed origin. */
export function blockedExchange(
  observed: Partial<Exchange> = {},
  diagnosed: Partial<Diagnosis> = {},
): ReportExchange {
  return reportExchangeOf(
    {
      outcome: 'blocked',
      responseStarted: false,
      messages: [requestMessage({ responseHeaders: [], networkError: 'net::ERR_FAILED' })],
      ...observed,
    },
    {
      verdict: 'cors',
      findings: [finding()],
      answers: [
        {
          kind: 'request',
          method: 'GET',
          url: apiUrl,
          status: null,
          set: [
            ['access-control-allow-origin', pageOrigin],
            ['vary', 'Origin'],
          ],
          remove: [],
        },
      ],
      ...diagnosed,
    },
  );
}

/** An exchange whose preflight answered `*` although credentials are included, and names no methods. */
export function blockedPreflight(diagnosed: Partial<Diagnosis> = {}): ReportExchange {
  return reportExchangeOf(
    {
      outcome: 'blocked',
      responseStarted: false,
      messages: [
        preflightMessage({ responseHeaders: [['access-control-allow-origin', '*']] }),
        unsentMessage(),
      ],
    },
    {
      verdict: 'cors',
      credentials: 'include',
      credentialsKnownBy: 'cookie-sent',
      findings: [
        finding({
          cause: 'preflight-allow-origin-wildcard-with-credentials',
          chromium: 'PreflightWildcardOriginNotAllowed',
          firefox: 'CORSNotSupportingCredentials',
          what: 'The preflight allows `*`, and the request carries credentials.',
          why: 'For a credentialed request the browser compares `*` with the origin letter by letter.',
          fix: `Answer \`Access-Control-Allow-Origin: ${pageOrigin}\` and add \`Vary: Origin\`.`,
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
        {
          kind: 'request',
          method: 'PUT',
          url: apiUrl,
          status: null,
          set: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-credentials', 'true'],
            ['vary', 'Origin'],
          ],
          remove: [],
        },
      ],
      ...diagnosed,
    },
  );
}

/** A valid report of these exchanges, nothing redacted yet. */
export function reportOf(...exchanges: readonly ReportExchange[]): Report {
  return expectValidReport(
    createReport({
      exchanges,
      browser: 'chromium 156',
      page: { url: `${pageOrigin}/shop`, origin: pageOrigin },
      createdAt: '2026-11-21T10:15:30.000Z',
      version: '0.1.0',
    }),
  );
}
