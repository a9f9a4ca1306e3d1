import { expect, it } from 'vitest';
import { diagnose, harOfEvents, type ProtocolEvent } from '../../src/library/index.ts';

const page = 'https://app.example/orders';
const url = 'https://api.example/orders';

function sent(requestId: string, method: string, more: object = {}): ProtocolEvent {
  const request = { url, method, headers: {} };
  const initiator = { type: 'script' };
  const params = {
    requestId,
    request,
    documentURL: page,
    type: 'Fetch',
    initiator,
    timestamp: 1,
    wallTime: 1.8e9,
  };
  return { method: 'Network.requestWillBeSent', params: { ...params, ...more } };
}
const left = (requestId: string, headers: object): ProtocolEvent => ({
  method: 'Network.requestWillBeSentExtraInfo',
  params: { requestId, headers },
});
const answered = (requestId: string, statusCode: number, headers: object = {}): ProtocolEvent => ({
  method: 'Network.responseReceivedExtraInfo',
  params: { requestId, statusCode, headers },
});
const failed = (requestId: string, more: object = {}): ProtocolEvent => ({
  method: 'Network.loadingFailed',
  params: { requestId, timestamp: 1.05, errorText: 'net::ERR_FAILED', ...more },
});
const finished = (requestId: string): ProtocolEvent => ({
  method: 'Network.loadingFinished',
  params: { requestId, timestamp: 1.04 },
});
const cors = { Origin: 'https://app.example', 'Sec-Fetch-Mode': 'cors' };

function told(...events: readonly ProtocolEvent[]) {
  return diagnose(harOfEvents(events, '156.0.8078.79')).exchanges.map((exchange) => ({
    method: exchange.method,
    kinds: exchange.messages.map(({ kind }) => kind),
    chromium: exchange.findings.find(({ role }) => role === 'blocking')?.chromium ?? null,
    verdict: exchange.verdict,
  }));
}

it('reads a blocked answer, of which only the headers on the wire are told', () => {
  expect(told(sent('1', 'GET'), left('1', cors), answered('1', 200), failed('1'))).toEqual([
    { method: 'GET', kinds: ['request'], chromium: 'MissingAllowOriginHeader', verdict: 'cors' },
  ]);
});

it('takes headers that come before the request that they belong to', () => {
  expect(told(left('1', cors), answered('1', 200), sent('1', 'GET'), failed('1'))).toMatchObject([
    { chromium: 'MissingAllowOriginHeader' },
  ]);
});

it('joins a preflight with its request, although it names itself as the document', () => {
  const initiator = { type: 'preflight', requestId: '1' };
  const asked = { ...cors, 'Access-Control-Request-Method': 'PUT' };
  const events = [
    sent('1', 'PUT'),
    sent('2', 'OPTIONS', { initiator, documentURL: url, timestamp: 1.01, wallTime: 1.8e9 + 0.01 }),
    left('2', asked),
    answered('2', 204),
    finished('2'),
    failed('1'),
  ];
  expect(told(...events)).toEqual([
    {
      method: 'PUT',
      kinds: ['preflight', 'request'],
      chromium: 'PreflightMissingAllowOriginHeader',
      verdict: 'cors',
    },
  ]);
});

it('gives each hop of a redirect its own headers, and lines of one name their own pair', () => {
  const next = 'https://api.example/v2/orders';
  const redirectResponse = { status: 302, headers: { location: next } };
  const [exchange] = diagnose(
    harOfEvents([
      sent('1', 'GET'),
      left('1', cors),
      answered('1', 302, { Location: next, 'Access-Control-Allow-Origin': '*' }),
      sent('1', 'GET', {
        request: { url: next, method: 'GET', headers: {} },
        redirectResponse,
        timestamp: 1.02,
      }),
      left('1', cors),
      answered('1', 200, { 'Access-Control-Allow-Origin': '*\n*' }),
      failed('1'),
    ]),
  ).exchanges;
  expect(exchange?.messages.map(({ status }) => status)).toEqual([302, 200]);
  expect(exchange?.messages.at(-1)?.responseHeaders).toEqual([
    ['access-control-allow-origin', '*'],
    ['access-control-allow-origin', '*'],
  ]);
  expect(exchange?.findings[0]?.chromium).toBe('MultipleAllowOriginValues');
});

it('knows Local Network Access, which Chromium names among the errors of CORS alone', () => {
  const corsErrorStatus = { corsError: 'LocalNetworkAccessPermissionDenied' };
  expect(told(sent('1', 'GET'), left('1', cors), failed('1', { corsErrorStatus }))).toMatchObject([
    { chromium: 'LocalNetworkAccessPermissionDenied', verdict: 'look-alike' },
  ]);
});

it('passes over what it does not know', () => {
  expect(told({ method: 'Page.loadEventFired', params: {} }, { method: 'Network.loadingFailed' })).toEqual(
    [],
  );
});
