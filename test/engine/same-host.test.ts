import { describe, expect, it } from 'vitest';
import { diagnoseAll } from '../../src/engine/diagnose-all.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { exchange, pageOrigin, requestMessage } from '../helpers/exchange.ts';

const answered = (status: number, allows: string | null, difference: Partial<Exchange> = {}) =>
  exchange({
    outcome: allows === null ? 'blocked' : 'delivered',
    messages: [
      requestMessage({
        status,
        responseHeaders: allows === null ? [] : [['access-control-allow-origin', allows]],
      }),
    ],
    ...difference,
  });
const good = () => answered(200, pageOrigin);
const failed = (status = 500) => answered(status, null);

/** What the headline of the last one says of the host. */
function figures(...exchanges: readonly Exchange[]): string | undefined {
  const numbered = exchanges.map((seen, index) => ({ ...seen, id: `e${index}` }));
  const findings = diagnoseAll(numbered).at(-1)?.findings ?? [];
  return findings.find(({ sameHost }) => sameHost !== undefined)?.sameHost;
}

describe('the figures of a host', () => {
  it('say which status alone lacks the header', () => {
    expect(figures(...Array.from({ length: 12 }, good), failed(), failed(), failed())).toBe(
      '12 other responses of `api.example` allowed this origin; only the three `500`s did not.',
    );
  });

  it('say that it is this answer alone', () => {
    expect(figures(good(), failed(502))).toBe(
      'One other response of `api.example` allowed this origin; only this `502` did not.',
    );
  });

  it('list the statuses where several lack it', () => {
    expect(figures(good(), good(), failed(404), failed(), failed())).toBe(
      '2 other responses of `api.example` allowed this origin; 3 did not: two `500`s, one `404`.',
    );
  });

  it('say that the host never allowed the origin', () => {
    expect(figures(failed(200), failed(200), failed())).toBe(
      'None of the two other responses of `api.example` allowed this origin.',
    );
    expect(figures(failed(200), failed())).toBe(
      'The one other response of `api.example` did not allow this origin either.',
    );
  });

  it('are absent where nothing else was seen of the host, or only what need not allow an origin', () => {
    expect(figures(failed())).toBeUndefined();
    expect(figures(answered(200, null, { mode: 'no-cors', outcome: 'delivered' }), failed())).toBeUndefined();
    const elsewhere = exchange({ messages: [requestMessage({ url: 'https://cdn.example/' })] });
    expect(figures(elsewhere, failed())).toBeUndefined();
  });

  it('are absent where another origin asked', () => {
    const foreign = 'https://other.example';
    expect(figures(answered(200, foreign, { origin: foreign }), failed())).toBeUndefined();
  });

  it('stand on the headline alone', () => {
    const [, last] = diagnoseAll([
      { ...good(), id: 'a' },
      { ...failed(), id: 'b' },
    ]);
    const said = last?.findings.filter(({ sameHost }) => sameHost !== undefined).map(({ role }) => role);
    expect(said).toEqual(['root']);
  });
});
