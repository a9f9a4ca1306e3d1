import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { isSafe, repeatedCall } from '../../src/proof/repeated-call.ts';
import { reportExchange } from '../../src/report/report.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';

const repeated = (seen: Exchange) => repeatedCall(reportExchange(seen, diagnose(seen)));

describe('a repeated call', () => {
  it('has the headers that the page set, and none that the browser adds or forbids', () => {
    const call = repeated(
      exchange({
        messages: [
          requestMessage({
            requestHeaders: [
              ['origin', pageOrigin],
              ['user-agent', 'a browser'],
              ['cookie', 'a=b'],
              ['sec-fetch-mode', 'cors'],
              ['content-type', 'application/json'],
              ['authorization', 'Bearer abc'],
              ['x-trace', '1'],
            ],
          }),
        ],
      }),
    );
    expect(call).toEqual({
      url: apiUrl,
      method: 'GET',
      origin: pageOrigin,
      credentials: 'include',
      headers: [
        ['content-type', 'application/json'],
        ['authorization', 'Bearer abc'],
        ['x-trace', '1'],
      ],
    });
  });

  it('of an element has none', () => {
    const call = repeated(
      exchange({
        resourceType: 'image',
        messages: [requestMessage({ requestHeaders: [['accept', 'image/avif']] })],
      }),
    );
    expect(call?.headers).toEqual([]);
  });

  it('is not made up where its headers were not seen', () => {
    const asked = preflightMessage({
      requestHeaders: [
        ['origin', pageOrigin],
        ['access-control-request-method', 'PUT'],
        ['access-control-request-headers', 'x-trace'],
      ],
    });
    expect(repeated(exchange({ messages: [asked, requestMessage({ method: 'PUT' })] }))).toBeNull();
  });

  it('is safe where it only reads', () => {
    expect(['GET', 'HEAD', 'POST', 'get', 'OPTIONS'].filter((method) => isSafe({ method }))).toEqual([
      'GET',
      'HEAD',
    ]);
  });
});
