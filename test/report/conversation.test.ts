import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { conversation, type Turn } from '../../src/report/conversation.ts';
import { apiUrl, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { blockedPreflight, finding, reportExchangeOf } from '../helpers/report.ts';

const states = (turns: readonly Turn[]) => turns.map(({ direction, state }) => `${direction} ${state}`);

describe('the conversation', () => {
  it('stops at the answer to the preflight, and the request does not happen any more', () => {
    expect(states(conversation(blockedPreflight()))).toEqual(['out passed', 'back stopped', 'out missing']);
  });

  it('goes on with another server behind a redirect', () => {
    const redirected = reportExchangeOf({
      messages: [
        requestMessage({
          url: 'https://a.example/',
          status: 302,
          responseHeaders: [['location', 'https://b.example/']],
        }),
        requestMessage({ url: 'https://b.example/', hop: 1 }),
      ],
    });
    const turns = conversation(redirected);
    const [a, b] = ['https://a.example', 'https://b.example'];
    expect(turns.map(({ server }) => server)).toEqual([a, a, b, b]);
    expect(states(turns)).toEqual(['out passed', 'back passed', 'out passed', 'back passed']);
    expect(turns[1]?.label).toBe('302 redirect to https://b.example/');
  });

  it('names what a redirect would have asked for next, at the same URL too', () => {
    const posted = requestMessage({
      ...{ method: 'POST', status: 303, networkError: 'net::ERR_FAILED' },
      responseHeaders: [['location', apiUrl]],
    });
    const answer = { kind: 'request', url: apiUrl, status: null, set: [], remove: [] } as const;
    const answers = [
      { ...answer, method: 'POST' },
      { ...answer, method: 'GET' },
    ];
    const stopped = reportExchangeOf(
      { outcome: 'blocked', messages: [posted] },
      { verdict: 'cors', findings: [finding()], answers },
    );
    expect(states(conversation(stopped))).toEqual(['out passed', 'back stopped', 'out missing']);
  });

  it('stops a request that nobody answered on its way', () => {
    const refused = reportExchangeOf(
      {
        outcome: 'failed',
        messages: [requestMessage({ status: null, networkError: 'net::ERR_CONNECTION_REFUSED' })],
      },
      { verdict: 'look-alike', findings: [finding({ cause: 'connection-refused' })] },
    );
    expect(states(conversation(refused))).toEqual(['out stopped']);
  });

  it('stops at the preflight where the network ended that already', () => {
    const networkError = 'net::ERR_EMPTY_RESPONSE';
    const messages = [
      preflightMessage({ status: null, responseHeaders: null, networkError }),
      requestMessage({ method: 'PUT', status: null, responseHeaders: null, networkError }),
    ];
    const cut = reportExchangeOf({ outcome: 'failed', messages }, { findings: [finding({ message: 1 })] });
    expect(states(conversation(cut))).toEqual(['out stopped', 'out missing']);
  });

  it('says so where the browser names no error', () => {
    const mixed = requestMessage({ status: null, responseHeaders: null, networkError: '' });
    const seen = reportExchangeOf({ outcome: 'blocked', messages: [mixed] }, { findings: [finding()] });
    expect(conversation(seen)[0]?.label).toBe('GET /orders: no answer seen');
  });

  it('waits for the answer while the request is under way', () => {
    const pending = reportExchangeOf(
      { outcome: 'pending', messages: [requestMessage({ status: null })] },
      { verdict: 'undetermined' },
    );
    expect(states(conversation(pending))).toEqual(['out passed', 'back pending']);
  });

  it('says of a request that only the page told of that it was never sent', () => {
    const unsent = { status: null, responseHeaders: null, requestHeaders: [], durationMs: null };
    const call = {
      api: 'fetch',
      mode: 'same-origin',
      credentials: 'omit',
      redirect: 'follow',
      rejection: null,
      violatedDirective: null,
    } as const;
    const said = { verdict: 'look-alike', findings: [finding()] } as const;
    const labels = (seen: Partial<Exchange>) =>
      conversation(reportExchangeOf({ outcome: 'blocked', ...seen }, said)).map(({ label }) => label);
    expect(labels({ call, messages: [requestMessage(unsent)] })).toEqual(['GET /orders: never sent']);
    const failed = requestMessage({ ...unsent, networkError: 'net::ERR_FAILED' });
    expect(labels({ call, messages: [failed] })).toEqual(['GET /orders: net::ERR_FAILED']);
  });
});

describe('a turn', () => {
  it('says who answered', () => {
    const by = (message: number, name: string) =>
      ({ message, name, role: 'proxy', certainty: 'likely', because: 'via' }) as const;
    const said = { answeredBy: [by(0, 'Cloudflare'), by(0, 'nginx')] };
    expect(conversation(reportExchangeOf({}, said))[1]?.label).toBe('200 from Cloudflare, nginx');
  });

  it('says where the page lost its name', () => {
    const nameless = requestMessage({ hop: 1, requestHeaders: [['origin', 'null']] });
    const turns = conversation(reportExchangeOf({ messages: [requestMessage(), nameless] }));
    expect(turns.map(({ label }) => label.includes('Origin: null'))).toEqual([false, false, true, false]);
  });
});

describe('a preflight that was not seen', () => {
  const unseen = (seen: Partial<Exchange>) =>
    conversation(reportExchangeOf(seen)).filter(({ state }) => state === 'unseen').length;

  it.each([
    ['for its method', requestMessage({ method: 'PUT' })],
    ['for a header', requestMessage({ requestHeaders: [['x-tenant', '7']] })],
  ])('has a turn before the request that needed it %s', (_, message) => {
    expect(unseen({ messages: [message] })).toBe(1);
  });

  it.each<[string, Partial<Exchange>]>([
    ['none was needed', {}],
    ['it was seen', { messages: [preflightMessage(), requestMessage({ method: 'PUT' })] }],
    ['the mode is no-cors', { mode: 'no-cors', messages: [requestMessage({ method: 'PUT' })] }],
    ['the request was not answered', { messages: [requestMessage({ method: 'PUT', status: null })] }],
    ['the page called its own server', { messages: [requestMessage({ method: 'PUT', url: pageOrigin })] }],
    [
      'only another extension added the header',
      {
        messages: [
          requestMessage({
            requestHeaders: [['x-tenant', '7']],
            originalRequestHeaders: [['accept', '*/*']],
          }),
        ],
      },
    ],
  ])('has none where %s', (_, seen) => {
    expect(unseen(seen)).toBe(0);
  });
});
