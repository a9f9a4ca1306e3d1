import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Diagnosis } from '../../src/engine/diagnosis.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';
import { arbitraryCall } from '../helpers/arbitrary-call.ts';
import { contradictions, saysAtLeast } from '../helpers/certain-order.ts';
import { timeline } from '../helpers/timeline.ts';
import { playCall, type TrueCall } from '../helpers/true-call.ts';

const api = ['https://api.example/orders', 'https://other.example/orders'];
const call = fc
  .oneof(arbitraryCall(api, 2), arbitraryCall([...api, 'https://app.example/own'], 2))
  .filter(leavesPage);

/** A call that stays with its page is no exchange. */
function leavesPage({ hops }: TrueCall): boolean {
  return hops.some(({ url }) => !url.startsWith('https://app.example/'));
}

function diagnosed(events: readonly ObservedEvent[]): Diagnosis {
  const log = createTabLog('chromium');
  log.showPage('https://app.example/');
  for (const event of events) log.observe(event);
  const [exchange, ...others] = log.exchanges();
  if (!exchange) throw new Error('Nothing was listed.');
  expect(others).toEqual([]);
  return diagnose(exchange);
}

/** The diagnosis of one call from each source alone and from both, and the truth. */
function told(truth: TrueCall) {
  const played = playCall(truth, 1, 'chromium');
  const { wire, har } = timeline([played], []);
  return {
    stopped: played.stoppedAt !== null,
    fromWire: diagnosed(wire),
    fromHar: diagnosed(har),
    fromBoth: diagnosed([...wire, ...har]),
  };
}

const runs = { numRuns: 300 };

describe('for any call', () => {
  it('webRequest, the HAR and both together tell the truth, as far as each can know', () => {
    fc.assert(
      fc.property(call, (truth) => {
        const { stopped, fromWire, fromHar, fromBoth } = told(truth);
        expect(fromBoth.verdict.startsWith('delivered')).toBe(!stopped);
        expect(fromBoth.verdict === 'cors').toBe(stopped);
        for (const one of [fromWire, fromHar, fromBoth]) {
          expect(['unknown', truth.credentials]).toContain(one.credentials);
        }
        expect(contradictions(fromWire, fromBoth)).toEqual([]);
        expect(contradictions(fromHar, fromBoth)).toEqual([]);
        expect(saysAtLeast(fromBoth, fromWire) && saysAtLeast(fromBoth, fromHar)).toBe(true);
      }),
      runs,
    );
  });
});
