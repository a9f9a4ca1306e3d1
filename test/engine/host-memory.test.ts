import { describe, expect, it } from 'vitest';
import { allowsOrigin } from '../../src/engine/host-answer.ts';
import { createHostMemory } from '../../src/engine/host-memory.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';

const reader = exchange({ id: 'reader' });
const called = (id: string, url = apiUrl) => exchange({ id, messages: [requestMessage({ url })] });

function remembering(...exchanges: readonly ReturnType<typeof exchange>[]) {
  const memory = createHostMemory();
  for (const seen of exchanges) memory.learn(seen);
  return memory;
}

describe('the memory of the hosts', () => {
  it('tells what others of the same API origin were answered, not what the reader itself was', () => {
    const memory = remembering(called('a'), reader, called('b', 'https://api.example/users'));
    const answers = memory.historyFor(reader).answersOf(apiUrl);
    expect(answers.map(({ exchange: id, url }) => [id, url])).toEqual([
      ['a', apiUrl],
      ['b', 'https://api.example/users'],
    ]);
  });

  it.each([
    'https://api.example:8443/orders',
    'http://api.example/orders',
    'https://www.api.example/orders',
    'not a URL',
  ])('knows nothing of %s', (url) => {
    expect(remembering(called('a')).historyFor(reader).answersOf(url)).toEqual([]);
  });

  it('says of a preflight what it asked for, and that the answer had to pass', () => {
    const requestHeaders = [
      ['origin', pageOrigin],
      ['access-control-request-method', 'PUT'],
      ['access-control-request-headers', 'content-type,x-token'],
    ] as const;
    const memory = remembering(
      exchange({
        id: 'a',
        messages: [preflightMessage({ requestHeaders }), requestMessage({ method: 'PUT' })],
      }),
    );
    expect(memory.historyFor(reader).answersOf(apiUrl)).toMatchObject([
      {
        kind: 'preflight',
        method: 'PUT',
        headerNames: ['content-type', 'x-token'],
        checked: true,
        status: 204,
      },
      { kind: 'request', method: 'PUT', origin: pageOrigin, status: 200 },
    ]);
  });

  it('keeps the last version of an exchange, and none that was taken back', () => {
    const memory = remembering(
      called('a'),
      called('b'),
      exchange({ id: 'a', messages: [requestMessage({ status: 500 })] }),
    );
    const statuses = () =>
      memory
        .historyFor(reader)
        .answersOf(apiUrl)
        .map(({ status }) => status);
    expect(statuses()).toEqual([200, 500]);
    memory.unlearn(called('a'));
    expect(statuses()).toEqual([200]);
  });

  it('leaves out what was not answered, and what the page asked of its own origin', () => {
    const own = `${pageOrigin}/data`;
    const memory = remembering(
      called('own', own),
      exchange({ id: 'lost', messages: [requestMessage({ status: null, responseHeaders: null })] }),
    );
    expect(memory.historyFor(reader).origins).toEqual([]);
    expect(memory.historyFor(reader).answersOf(own)).toEqual([]);
  });

  it('names the neighbours of exchanges, themselves included', () => {
    const memory = remembering(called('a'), called('b'), called('c', 'https://other.example/'));
    expect([...memory.neighboursOf([called('b')])]).toEqual(['a', 'b']);
  });

  it('keeps those that allowed the page through a storm of errors', () => {
    const memory = remembering(called('good'));
    for (let count = 0; count < 500; count++)
      memory.learn(
        exchange({ id: `bad${count}`, messages: [requestMessage({ status: 500, responseHeaders: [] })] }),
      );
    const answers = memory.historyFor(reader).answersOf(apiUrl);
    expect(answers.filter((answer) => allowsOrigin(answer, pageOrigin))).toHaveLength(1);
    expect(answers.length).toBeLessThanOrEqual(200);
  });

  it('is bounded in hosts and in what a hostile header may hold', () => {
    const memory = createHostMemory();
    for (let count = 0; count < 300; count++) memory.learn(called(`e${count}`, `https://h${count}.example/`));
    expect(memory.historyFor(reader).origins).toHaveLength(100);
    memory.learn(
      exchange({
        id: 'large',
        answer: Array.from({ length: 999 }, () => ['x-large', 'a'.repeat(9999)] as const),
      }),
    );
    const [large] = memory.historyFor(reader).answersOf(apiUrl);
    expect(JSON.stringify(large?.headers).length).toBeLessThan(20_000);
  });
});
