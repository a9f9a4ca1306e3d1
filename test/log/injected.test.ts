import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { isInjected, type ProofSpan } from '../../src/log/injected.ts';
import { apiUrl, exchange, requestMessage } from '../helpers/exchange.ts';
import { sampleProof } from '../helpers/proof.ts';

const span: ProofSpan = { proof: sampleProof, from: 1000, until: 2000 };
const put = (startedAt: number, url = apiUrl, difference: Partial<Exchange> = {}) =>
  exchange({ messages: [requestMessage({ method: 'PUT', url, startedAt })], ...difference });

describe('what this browser answered itself', () => {
  it('is what a proof is for, while it was on', () => {
    expect(isInjected(put(1500), [span])).toBe(true);
    expect(isInjected(put(1500, `${apiUrl}#top`), [span])).toBe(true);
    expect(isInjected(put(5000), [{ ...span, until: null }])).toBe(true);
  });

  it('is nothing from before or after', () => {
    expect([put(999), put(2001)].map((seen) => isInjected(seen, [span]))).toEqual([false, false]);
  });

  it('is no other address, method or caller', () => {
    expect(isInjected(put(1500, `${apiUrl}/1`), [span])).toBe(false);
    expect(isInjected(exchange({ messages: [requestMessage({ startedAt: 1500 })] }), [span])).toBe(false);
    expect(isInjected(put(1500, apiUrl, { origin: 'https://other.example' }), [span])).toBe(false);
    expect(isInjected(put(1500, apiUrl, { origin: 'null' }), [span])).toBe(false);
    const worker = { url: null, kind: 'service-worker' } as const;
    expect(isInjected(put(1500, apiUrl, { frame: worker }), [span])).toBe(false);
  });

  it('is also what a subdomain asks, to which the browser’s rule applies', () => {
    expect(isInjected(put(1500, apiUrl, { origin: 'https://www.app.example' }), [span])).toBe(true);
    expect(isInjected(put(1500, apiUrl, { origin: 'https://myapp.example' }), [span])).toBe(false);
  });
});
