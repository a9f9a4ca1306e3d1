import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/engine/diagnosis.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { arrowSentence, laneNames } from '../../src/panel/arrow-words.ts';
import { conversation } from '../../src/panel/conversation.ts';
import { reportExchange } from '../../src/report/report.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import {
  blockedPreflightDiagnosis,
  diagnosis,
  finding,
  blockedPreflight as observed,
} from './sample-diagnosis.ts';

const blockedPreflight = reportExchange(observed, blockedPreflightDiagnosis());

const reportExchangeOf = (seen: Partial<Exchange>, said: Partial<Diagnosis> = {}) =>
  reportExchange(exchange(seen), diagnosis(said));

const states = (arrows: ReturnType<typeof conversation>['arrows']) =>
  arrows.map(({ direction, lane, state }) => `${direction} ${lane} ${state}`);

describe('the conversation', () => {
  it('breaks at the answer to the preflight, and the request does not happen any more', () => {
    expect(states(conversation(blockedPreflight).arrows)).toEqual([
      'out 0 passed',
      'back 0 broken',
      'out 0 missing',
    ]);
  });

  it('gives each server of a redirect its own lane', () => {
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
    const { lanes, arrows } = conversation(redirected);
    expect(lanes).toEqual(['https://a.example', 'https://b.example']);
    expect(states(arrows)).toEqual(['out 0 passed', 'back 0 passed', 'out 1 passed', 'back 1 passed']);
    expect(arrows[1]?.label).toContain('https://b.example/');
  });

  it('breaks a request that nobody answered on its way', () => {
    const refused = reportExchangeOf(
      {
        outcome: 'failed',
        messages: [requestMessage({ status: null, networkError: 'net::ERR_CONNECTION_REFUSED' })],
      },
      { verdict: 'look-alike', findings: [finding({ cause: 'connection-refused' })] },
    );
    expect(states(conversation(refused).arrows)).toEqual(['out 0 broken']);
  });

  it('breaks at the preflight where the network ended that already', () => {
    const networkError = 'net::ERR_EMPTY_RESPONSE';
    const messages = [
      preflightMessage({ status: null, responseHeaders: null, networkError }),
      requestMessage({ method: 'PUT', status: null, responseHeaders: null, networkError }),
    ];
    const cut = reportExchangeOf({ outcome: 'failed', messages }, { findings: [finding({ message: 1 })] });
    expect(states(conversation(cut).arrows)).toEqual(['out 0 broken', 'out 0 missing']);
  });

  it('says so where the browser names no error', () => {
    const mixed = requestMessage({ status: null, responseHeaders: null, networkError: '' });
    const seen = reportExchangeOf({ outcome: 'blocked', messages: [mixed] }, { findings: [finding()] });
    expect(conversation(seen).arrows[0]?.label).toBe('GET /orders: no answer seen');
  });

  it('waits for the answer while the request is under way', () => {
    const pending = reportExchangeOf(
      { outcome: 'pending', messages: [requestMessage({ status: null })] },
      { verdict: 'undetermined' },
    );
    expect(states(conversation(pending).arrows)).toEqual(['out 0 passed', 'back 0 pending']);
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
      conversation(reportExchangeOf({ outcome: 'blocked', ...seen }, said)).arrows.map(({ label }) => label);
    expect(labels({ call, messages: [requestMessage(unsent)] })).toEqual(['GET /orders: never sent']);
    const failed = requestMessage({ ...unsent, networkError: 'net::ERR_FAILED' });
    expect(labels({ call, messages: [failed] })).toEqual(['GET /orders: net::ERR_FAILED']);
  });

  it('says in words where the browser stopped', () => {
    const { lanes, arrows } = conversation(blockedPreflight);
    const sentences = arrows.map((arrow) => arrowSentence(arrow, lanes));
    expect(sentences[1]).toMatch(/^https:\/\/api\.example to the page: 204.*Here the browser stopped\.$/);
  });
});

describe('an arrow', () => {
  it('says when it was under way, counted from the first', () => {
    const [preflight, request] = [preflightMessage({ durationMs: 12 }), requestMessage({ method: 'PUT' })];
    const later = { ...request, startedAt: preflight.startedAt + 14, durationMs: 38 };
    const { arrows } = conversation(reportExchangeOf({ messages: [preflight, later] }));
    expect(arrows.map(({ at }) => at)).toEqual([0, 12, 14, 52]);
  });

  it('says of a request that it left behind its preflight, whenever the browser began it', () => {
    const messages = [
      preflightMessage({ durationMs: 12 }),
      requestMessage({ method: 'PUT', durationMs: 38 }),
    ];
    const { arrows } = conversation(reportExchangeOf({ messages }));
    expect(arrows.map(({ at }) => at)).toEqual([0, 12, 12, 38]);
  });

  it('says who answered', () => {
    const by = (message: number, name: string) =>
      ({ message, name, role: 'proxy', certainty: 'likely', because: 'via' }) as const;
    const said = { answeredBy: [by(0, 'Cloudflare'), by(0, 'nginx')] };
    expect(conversation(reportExchangeOf({}, said)).arrows[1]?.label).toBe('200 from Cloudflare, nginx');
  });

  it('says where the page lost its name', () => {
    const nameless = requestMessage({ hop: 1, requestHeaders: [['origin', 'null']] });
    const { arrows } = conversation(reportExchangeOf({ messages: [requestMessage(), nameless] }));
    expect(arrows.map(({ label }) => label.includes('Origin: null'))).toEqual([false, false, true, false]);
  });
});

describe('a preflight that was not seen', () => {
  const unseen = (seen: Partial<Exchange>) =>
    conversation(reportExchangeOf(seen)).arrows.filter(({ state }) => state === 'unseen').length;

  it.each([
    ['for its method', requestMessage({ method: 'PUT' })],
    ['for a header', requestMessage({ requestHeaders: [['x-tenant', '7']] })],
  ])('has an arrow before the request that needed it %s', (_, message) => {
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

describe('the names of the lanes', () => {
  it('leave the scheme out where it is everywhere the same', () => {
    expect(laneNames(['https://a.example', 'https://b.example:8443'])).toEqual([
      'a.example',
      'b.example:8443',
    ]);
  });

  it.each([[['https://a.example', 'http://b.example']], [['null', 'https://b.example']]])(
    'keep it where it tells: %j',
    (origins) => {
      expect(laneNames(origins)).toEqual(origins);
    },
  );
});
