import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/diagnosis.ts';
import { planCheck } from '../../../src/report/check/plan-check.ts';
import { shareableReport } from '../../../src/report/exporters/shareable-report.ts';
import { apiUrl, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { blockedExchange, blockedPreflight, reportOf } from '../../helpers/report.ts';

const [preflight, request] = planCheck(reportOf(blockedPreflight())).checks;

describe('a failed preflight', () => {
  it('is sent as the browser sent it, to a server that may be another', () => {
    expect(preflight).toMatchObject({ method: 'OPTIONS', server: 0, path: ['/orders'], safe: true });
    expect(preflight?.headers).toEqual([
      ['origin', [pageOrigin]],
      ['access-control-request-method', ['PUT']],
    ]);
  });

  it('expects the answer, and of lists what is asked for', () => {
    expect(preflight?.expected).toEqual([
      { kind: 'ok-status' },
      { kind: 'is', name: 'access-control-allow-origin', values: [pageOrigin] },
      { kind: 'is', name: 'access-control-allow-credentials', values: ['true'] },
      { kind: 'lists', name: 'vary', items: ['Origin'], wildcard: true, anyCase: true },
      {
        kind: 'lists',
        name: 'access-control-allow-methods',
        items: ['PUT'],
        wildcard: false,
        anyCase: false,
      },
    ]);
  });

  it('is followed by the request, which is not repeated unasked', () => {
    expect(request).toMatchObject({ method: 'PUT', safe: false });
  });
});

it('expects that what passes already stays so, whichever way', () => {
  const exchange = blockedExchange(
    {
      messages: [
        preflightMessage({
          requestHeaders: [
            ['origin', pageOrigin],
            ['access-control-request-method', 'PUT'],
            ['access-control-request-headers', 'x-note'],
          ],
        }),
      ],
    },
    {
      answers: [
        {
          ...{ kind: 'preflight', method: 'OPTIONS', url: apiUrl, status: null },
          ...{ set: [['access-control-allow-headers', 'x-note']], remove: [] },
        },
      ],
    },
  );
  expect(planCheck(reportOf(exchange)).checks[0]?.expected).toEqual([
    { kind: 'ok-status' },
    { kind: 'is', name: 'access-control-allow-origin', values: [pageOrigin, '*'] },
    { kind: 'lists', name: 'access-control-allow-methods', items: ['PUT'], wildcard: true, anyCase: false },
    { kind: 'lists', name: 'access-control-allow-headers', items: ['x-note'], wildcard: true, anyCase: true },
  ]);
});

it('has each message once, every server, and what no answer mends', () => {
  const plan = planCheck({
    ...goldenReport(),
    exchanges: [...goldenReport().exchanges, ...goldenReport().exchanges],
  });
  expect(plan.checks).toEqual(planCheck(goldenReport()).checks);
  expect(plan.servers).toEqual(['https://api.example', 'https://login.example']);
  expect(plan.beyond).toEqual(['GET https://fonts.exmaple/inter.woff2']);
});

it('leaves secrets to whoever runs the check', () => {
  const exchange = blockedExchange(
    {
      messages: [
        requestMessage({
          url: `${apiUrl}?access_token=s3cr3t-Value-1`,
          requestHeaders: [['authorization', 'Bearer s3cr3t-Value-2']],
          responseHeaders: [],
        }),
      ],
    },
    { answers: [{ ...answer, url: `${apiUrl}?access_token=s3cr3t-Value-1` }] },
  );
  const plan = planCheck(shareableReport(reportOf(exchange), {}));
  expect(plan.variables.map(({ name, forUnsafe }) => ({ name, forUnsafe }))).toEqual([
    { name: 'SECRET_1', forUnsafe: false },
    { name: 'HEADER_AUTHORIZATION', forUnsafe: false },
  ]);
  expect(plan.checks[0]?.path).toEqual(['/orders?access_token=', { variable: 'SECRET_1' }]);
  expect(plan.checks[0]?.headers).toContainEqual(['authorization', [{ variable: 'HEADER_AUTHORIZATION' }]]);
});

const answer: Answer = {
  ...{ kind: 'request', method: 'GET', url: apiUrl, status: null },
  ...{ set: [['access-control-allow-origin', pageOrigin]], remove: [] },
};

it('holds a redirect to a location without user and password, wherever it leads', () => {
  const exchange = blockedExchange(
    {},
    { answers: [{ ...answer, set: [['location', 'https://b.example/']] }] },
  );
  expect(planCheck(reportOf(exchange)).checks[0]?.expected).toEqual([
    { kind: 'no-user-info', name: 'location' },
  ]);
});

it('sends the origin `null` where any is allowed for want of a name', () => {
  const exchange = blockedExchange(
    { messages: [requestMessage({ requestHeaders: [], responseHeaders: [] })] },
    { answers: [{ ...answer, set: [['access-control-allow-origin', '*']] }] },
  );
  expect(planCheck(reportOf(exchange)).checks[0]?.headers).toEqual([['origin', ['null']]]);
});

it.each(['ftp://api.example/x', 'blob:https://api.example/1', 'not a URL', ''])(
  'does not send to %j',
  (url) => {
    const { checks, beyond } = planCheck(reportOf(blockedExchange({}, { answers: [{ ...answer, url }] })));
    expect({ checks, beyond }).toEqual({ checks: [], beyond: [`GET ${apiUrl}`] });
  },
);
