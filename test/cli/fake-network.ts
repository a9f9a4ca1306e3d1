import type { Network, NoAnswer, WireAnswer, WireRequest } from '../../src/cli/network/network.ts';
import type { HeaderList } from '../../src/engine/exchange.ts';

/** What a fake server answers; left out: status 200 and no headers. */
export type FakeAnswer = Partial<WireAnswer> | NoAnswer;

/** A network that keeps what it is asked. `answers`: by `METHOD URL`; to all else nobody listens. */
export function fakeNetwork(answers: Readonly<Record<string, FakeAnswer>>) {
  const asked: WireRequest[] = [];
  const network: Network = {
    ask: async (request) => {
      asked.push(request);
      const answer = answers[`${request.method} ${request.origin}${request.target}`];
      if (answer && 'problem' in answer) return answer;
      if (answer) return { status: 200, headers: [], ...answer };
      return { problem: 'nobody listens', networkError: 'net::ERR_CONNECTION_REFUSED' };
    },
  };
  /** As `METHOD URL`. */
  const urls = () => asked.map(({ method, origin, target }) => `${method} ${origin}${target}`);
  return { network, asked, urls };
}

/** The value of a header of a request; undefined where it is not sent. */
export function sentHeader(request: WireRequest | undefined, name: string): string | undefined {
  return request?.headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

export const allowing = (origin: string, ...more: HeaderList): HeaderList => [
  ['access-control-allow-origin', origin],
  ...more,
];
