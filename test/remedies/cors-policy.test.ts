import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engine/diagnosis.ts';
import type { Message } from '../../src/engine/exchange.ts';
import { corsPolicies, type FailedExchange } from '../../src/remedies/cors-policy.ts';

const url = 'https://api.example/orders/17';

const message = (changes: Partial<Message>): Message => ({
  kind: 'request',
  hop: 0,
  method: 'PUT',
  url,
  requestHeaders: [],
  status: 200,
  responseHeaders: [],
  fromCache: false,
  networkError: null,
  startedAt: 0,
  durationMs: 1,
  ...changes,
});

const answer = (changes: Partial<Answer>): Answer => ({
  kind: 'request',
  method: 'PUT',
  url,
  status: null,
  set: [['access-control-allow-origin', 'https://app.example']],
  remove: [],
  ...changes,
});

const put = (changes: Partial<FailedExchange> = {}): FailedExchange => ({
  method: 'PUT',
  origin: 'https://app.example',
  messages: [
    message({
      kind: 'preflight',
      method: 'OPTIONS',
      requestHeaders: [
        ['access-control-request-method', 'PUT'],
        ['access-control-request-headers', 'content-type,x-request-id'],
      ],
    }),
  ],
  answers: [answer({})],
  ...changes,
});

describe('corsPolicies', () => {
  it('allows what the preflight asked for, also where only the origin was wrong', () => {
    expect(corsPolicies([put()])).toEqual([
      {
        server: 'https://api.example',
        origins: ['https://app.example'],
        methods: ['GET', 'HEAD', 'POST', 'PUT'],
        headers: ['content-type', 'x-request-id'],
        credentials: false,
        allowedToday: [],
        example: { method: 'PUT', url },
      },
    ]);
  });

  it('is one for all that failed on a server', () => {
    const remove = put({
      method: 'DELETE',
      origin: 'https://admin.example',
      messages: [message({ method: 'DELETE', url: 'https://api.example/cart' })],
      answers: [
        answer({
          url: 'https://api.example/cart',
          set: [
            ['access-control-allow-origin', 'https://admin.example'],
            ['access-control-allow-credentials', 'true'],
          ],
        }),
      ],
    });
    const [policy, ...others] = corsPolicies([put(), remove]);
    expect(others).toEqual([]);
    expect(policy).toMatchObject({
      origins: ['https://app.example', 'https://admin.example'],
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      credentials: true,
    });
  });

  it('keeps what the server allows already', () => {
    const half = put();
    const messages = half.messages.map((one) => ({
      ...one,
      responseHeaders: [
        ['access-control-allow-origin', 'https://old.example'],
        ['access-control-allow-methods', 'PATCH, *'],
        ['access-control-allow-headers', 'Authorization'],
        ['access-control-allow-credentials', 'true'],
      ] as const,
    }));
    expect(corsPolicies([{ ...half, messages }])).toMatchObject([
      {
        origins: ['https://app.example'],
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH'],
        headers: ['content-type', 'x-request-id', 'authorization'],
        credentials: true,
        allowedToday: ['https://old.example'],
      },
    ]);
  });

  it('is one for each server on the way of a redirect', () => {
    const answers = [answer({}), answer({ url: 'https://login.example/' })];
    expect(corsPolicies([put({ answers })]).map(({ server }) => server)).toEqual([
      'https://api.example',
      'https://login.example',
    ]);
  });

  it.each(['null', '*'])('refuses to allow %s', (origin) => {
    const answers = [answer({ set: [['access-control-allow-origin', origin]] })];
    expect(corsPolicies([put({ answers })])).toEqual([
      { server: 'https://api.example', because: expect.stringContaining('`null`') },
    ]);
  });

  it.each([
    ['an origin', { origin: 'http://app";}.example' }],
    ['a method', { messages: [message({ method: 'PUT$(id)' })] }],
    ['a header', { answers: [answer({ set: [['access-control-allow-headers', "x-'a"]] })] }],
  ])('writes no lines from %s that means something in a configuration', (_, changes) => {
    expect(corsPolicies([put(changes)])).toEqual([
      { server: 'https://api.example', because: expect.stringContaining('by hand') },
    ]);
  });

  it('has nothing to say where no answer helps', () => {
    expect(corsPolicies([put({ answers: [] })])).toEqual([]);
  });
});
