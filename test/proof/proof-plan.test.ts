import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { planProof } from '../../src/proof/proof-plan.ts';
import { reportExchange } from '../../src/report/report.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';

const blocked = (difference: Partial<Exchange>) =>
  exchange({ outcome: 'blocked', responseStarted: false, ...difference });
const plan = (seen: Exchange) => planProof(reportExchange(seen, diagnose(seen)));
const put = (preflight: Parameters<typeof preflightMessage>[0]) =>
  blocked({
    messages: [
      preflightMessage(preflight),
      requestMessage({ method: 'PUT', status: null, responseHeaders: null, networkError: 'net::ERR_FAILED' }),
    ],
  });
const bare = requestMessage({ responseHeaders: [] });

describe('the plan of a proof', () => {
  it('has the answers of the diagnosis, and what keeps a preflight out of the browser’s memory', () => {
    expect(plan(put({ responseHeaders: [['server', 'nginx']] })).proof).toEqual({
      exchange: 'e1',
      method: 'PUT',
      url: apiUrl,
      origin: pageOrigin,
      answers: [
        {
          kind: 'preflight',
          method: 'OPTIONS',
          url: apiUrl,
          set: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-credentials', 'true'],
            ['access-control-allow-methods', 'PUT'],
            ['access-control-max-age', '0'],
          ],
        },
        {
          kind: 'request',
          method: 'PUT',
          url: apiUrl,
          set: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-credentials', 'true'],
          ],
        },
      ],
    });
  });

  it('is for the address without its fragment', () => {
    const { proof } = plan(
      blocked({ messages: [requestMessage({ url: `${apiUrl}#top`, responseHeaders: [] })] }),
    );
    expect([proof?.url, proof?.answers[0]?.url]).toEqual([apiUrl, apiUrl]);
  });

  it.each<[string, Exchange, RegExp]>([
    [
      'a preflight with a status that is not ok',
      put({ status: 404, responseHeaders: [] }),
      /`404`.*cannot change a status/,
    ],
    [
      'a preflight that redirects',
      put({ status: 301, responseHeaders: [['location', `${apiUrl}/`]] }),
      /redirected \(`301`\)/,
    ],
    [
      'what is not CORS',
      exchange({
        outcome: 'failed',
        responseStarted: false,
        messages: [
          requestMessage({
            status: null,
            responseHeaders: null,
            networkError: 'net::ERR_CONNECTION_REFUSED',
          }),
        ],
      }),
      /No response header can mend this/,
    ],
    [
      'an opaque origin',
      blocked({
        origin: 'null',
        frame: { url: null, kind: 'iframe' },
        messages: [requestMessage({ requestHeaders: [['origin', 'null']], responseHeaders: [] })],
      }),
      /opaque/,
    ],
    [
      'a worker that belongs to no tab',
      blocked({ frame: { url: null, kind: 'service-worker' }, messages: [bare] }),
      /belongs to no tab/,
    ],
    [
      'an origin that a redirect made `null`',
      blocked({
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['location', 'https://other.example/'],
            ],
          }),
          requestMessage({
            hop: 1,
            url: 'https://other.example/',
            requestHeaders: [['origin', 'null']],
            responseHeaders: [],
          }),
        ],
      }),
      /more than this page/,
    ],
    [
      'a redirect to an address with a password',
      blocked({
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['location', 'https://user:word@api.example/'],
            ],
          }),
        ],
      }),
      /target must change|name exactly/,
    ],
    [
      'an address without end',
      blocked({ messages: [requestMessage({ url: `${apiUrl}?${'a'.repeat(5000)}`, responseHeaders: [] })] }),
      /too long/,
    ],
  ])('says before why it cannot prove %s', (_, seen, why) => {
    const { proof, obstacle } = plan(seen);
    expect(proof).toBeNull();
    expect(obstacle).toMatch(why);
  });

  it('never allows another origin than the caller’s', () => {
    const { proof } = plan(blocked({ messages: [bare] }));
    const allowed = proof?.answers.flatMap(({ set }) => set.filter(([name]) => name.endsWith('-origin')));
    expect(allowed).toEqual([['access-control-allow-origin', pageOrigin]]);
  });
});
