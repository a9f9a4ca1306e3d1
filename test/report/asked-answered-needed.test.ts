import { describe, expect, it } from 'vitest';
import { askedAnsweredNeeded } from '../../src/report/asked-answered-needed.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { blockedExchange, blockedPreflight, finding, reportExchangeOf } from '../helpers/report.ts';

describe('a preflight', () => {
  it('has what was asked, answered and is needed, in the order of the checks', () => {
    expect(askedAnsweredNeeded(blockedPreflight(), 0)).toEqual([
      { name: ':status', asked: null, answered: ['204'], needed: null, blocking: false },
      {
        name: 'access-control-allow-origin',
        asked: pageOrigin,
        answered: ['*'],
        needed: pageOrigin,
        blocking: true,
      },
      {
        name: 'access-control-allow-credentials',
        asked: 'credentials included',
        answered: [],
        needed: 'true',
        blocking: false,
      },
      { name: 'access-control-allow-methods', asked: 'PUT', answered: [], needed: 'PUT', blocking: false },
      { name: 'vary', asked: null, answered: [], needed: 'Origin', blocking: false },
    ]);
  });

  it('that was redirected must answer 204 and no location', () => {
    const rows = askedAnsweredNeeded(
      reportExchangeOf(
        {
          messages: [preflightMessage({ status: 301, responseHeaders: [['location', '/orders/']] })],
        },
        {
          findings: [
            finding({
              cause: 'preflight-redirected',
              evidence: [{ message: 0, header: 'location', value: '/orders/' }],
            }),
          ],
          answers: [
            { kind: 'preflight', method: 'OPTIONS', url: apiUrl, status: 204, set: [], remove: ['location'] },
          ],
        },
      ),
      0,
    );
    expect(rows.find((row) => row.name === ':status')).toMatchObject({ answered: ['301'], needed: '204' });
    expect(rows.find((row) => row.name === 'location')).toEqual({
      name: 'location',
      asked: null,
      answered: ['/orders/'],
      needed: '',
      blocking: true,
    });
  });

  it('shows the names of headers it asked for', () => {
    const asking = preflightMessage({
      requestHeaders: [
        ['origin', pageOrigin],
        ['access-control-request-method', 'GET'],
        ['access-control-request-headers', 'content-type,x-trace'],
      ],
    });
    const rows = askedAnsweredNeeded(reportExchangeOf({ messages: [asking] }), 0);
    expect(rows.find((row) => row.name === 'access-control-allow-headers')?.asked).toBe(
      'content-type,x-trace',
    );
  });
});

describe('a request', () => {
  it('whose answer names no origin needs it, and `Vary` beside it', () => {
    expect(askedAnsweredNeeded(blockedExchange(), 0)).toEqual([
      {
        name: 'access-control-allow-origin',
        asked: pageOrigin,
        answered: [],
        needed: pageOrigin,
        blocking: true,
      },
      { name: 'vary', asked: null, answered: [], needed: 'Origin', blocking: false },
    ]);
  });

  it('shows both lines of a header that was sent twice', () => {
    const twice = requestMessage({
      responseHeaders: [
        ['access-control-allow-origin', '*'],
        ['access-control-allow-origin', pageOrigin],
      ],
    });
    const [row] = askedAnsweredNeeded(blockedExchange({ messages: [twice] }), 0);
    expect(row).toMatchObject({ answered: ['*', pageOrigin], needed: pageOrigin });
  });

  it('that passed needs nothing', () => {
    const rows = askedAnsweredNeeded(reportExchangeOf(), 0);
    expect(rows).toEqual([
      {
        name: 'access-control-allow-origin',
        asked: pageOrigin,
        answered: [pageOrigin],
        needed: null,
        blocking: false,
      },
    ]);
  });

  it('does not claim to know whether credentials were included', () => {
    const rows = askedAnsweredNeeded(reportExchangeOf({}, { credentials: 'unknown' }), 0);
    expect(rows.find((row) => row.name === 'access-control-allow-credentials')?.asked).toBe(
      'credentials may be included',
    );
  });

  it('behind a redirect, unseen, is not said to come from the page', () => {
    const unseen = requestMessage({ hop: 1, requestHeaders: [], status: null, responseHeaders: null });
    const [row] = askedAnsweredNeeded(reportExchangeOf({ messages: [requestMessage(), unseen] }), 1);
    expect(row).toMatchObject({ asked: null, answered: [] });
  });

  it('is not asked to repeat a longer list that already does', () => {
    const generous = preflightMessage({
      responseHeaders: [
        ['access-control-allow-origin', pageOrigin],
        ['access-control-allow-methods', 'GET, PUT'],
        ['vary', 'Accept-Encoding, origin'],
      ],
    });
    const rows = askedAnsweredNeeded(
      reportExchangeOf({ messages: [generous] }, { answers: blockedPreflight().answers }),
      0,
    );
    expect(rows.filter((row) => row.needed !== null).map((row) => row.name)).toEqual([
      'access-control-allow-credentials',
    ]);
  });

  it.each(['GET PUT', 'put', 'GET'])('has the list of methods mended where it says `%s`', (methods) => {
    const refused = preflightMessage({ responseHeaders: [['access-control-allow-methods', methods]] });
    const rows = askedAnsweredNeeded(
      reportExchangeOf({ messages: [refused] }, { answers: blockedPreflight().answers }),
      0,
    );
    expect(rows.find((row) => row.name === 'access-control-allow-methods')?.needed).toBe('PUT');
  });
});

it('has no rows for a message that is not there', () => {
  expect(askedAnsweredNeeded(reportExchangeOf({ messages: exchange().messages }), 5)).toEqual([]);
});

describe('an answer that another extension changed', () => {
  it('has what was left of each header, where that differs', () => {
    const changed = reportExchangeOf({
      messages: [
        requestMessage({
          responseHeaders: [['access-control-allow-origin', pageOrigin]],
          rewrittenResponseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-origin', '*'],
            ['access-control-allow-credentials', 'true'],
          ],
        }),
      ],
    });
    expect(
      askedAnsweredNeeded(changed, 0).map(({ name, answered, rewritten }) => [name, answered, rewritten]),
    ).toEqual([
      ['access-control-allow-origin', [pageOrigin], [pageOrigin, '*']],
      ['access-control-allow-credentials', [], ['true']],
    ]);
  });
});
