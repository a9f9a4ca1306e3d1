import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { harEntry } from '../../../src/log/har-entry.ts';
import { createTabLog } from '../../../src/log/tab-log.ts';
import type { HarEvent } from '../../../src/protocol/observed-event.ts';
import { harExporter } from '../../../src/report/exporters/har.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { type Report, reportExchange } from '../../../src/report/report.ts';
import { arbitraryCall } from '../../helpers/arbitrary-call.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { harErrors } from '../../helpers/har-schema.ts';
import { hostileReport } from '../../helpers/hostile-report.ts';
import { blockedPreflight, reportOf } from '../../helpers/report.ts';
import { timeline } from '../../helpers/timeline.ts';
import { playCall } from '../../helpers/true-call.ts';

interface Har {
  readonly log: {
    readonly version: string;
    readonly pages: readonly { readonly id: string }[];
    readonly entries: readonly Readonly<Record<string, unknown>>[];
  };
}

function har(report: Report): Har {
  return JSON.parse(exportReport(harExporter, report, { redaction: 'none' }).text);
}

describe('the HAR', () => {
  it('ties a preflight to its request as Chromium does, and both to their call', () => {
    const { entries } = har(reportOf(blockedPreflight())).log;
    const tied = entries.map(({ _resourceType, _initiator, _exchange }) => ({
      _resourceType,
      _initiator,
      _exchange,
    }));
    expect(tied).toContainEqual({
      _resourceType: 'preflight',
      _initiator: { type: 'preflight', url: 'https://api.example/orders' },
      _exchange: 'e1',
    });
    expect(tied.map(({ _exchange }) => _exchange)).toEqual(['e1', 'e1']);
  });

  it('has what HAR 1.2 requires of every entry', () => {
    const { log } = har(goldenReport());
    expect(log.version).toBe('1.2');
    expect(log.pages).toHaveLength(1);
    for (const entry of log.entries) {
      expect(entry).toMatchObject({
        pageref: log.pages[0]?.id,
        startedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        time: expect.any(Number),
        request: { cookies: [], headersSize: -1, bodySize: -1, queryString: expect.any(Array) },
        response: { cookies: [], statusText: '', redirectURL: expect.any(String), content: { size: 0 } },
        cache: {},
        timings: { send: 0, wait: expect.any(Number), receive: 0 },
      });
    }
  });

  it.each([
    ['of one page', goldenReport()],
    ['of several', { ...goldenReport(), page: null, browser: null }],
    ['of none', reportOf()],
    ['with an odd time and text', hostileReport('\u0000\ud800<script>')],
  ])('is valid by the published schema: %s', (_, report) => {
    expect(harErrors(har(report))).toEqual([]);
  });

  it('holds every message of the report, and no others', () => {
    const urls = har(goldenReport()).log.entries.map(({ request }) => request);
    expect(urls).toHaveLength(goldenReport().exchanges.flatMap(({ messages }) => messages).length);
  });
});

function fromHar(events: readonly HarEvent[]): readonly Exchange[] {
  const log = createTabLog('chromium');
  log.showPage('https://app.example/');
  for (const event of events) log.observe(event);
  return log.exchanges();
}

it('read again, it tells the same of any call', () => {
  const call = arbitraryCall(['https://api.example/orders', 'https://other.example/orders'], 2);
  fc.assert(
    fc.property(call, (truth) => {
      const first = fromHar(timeline([playCall(truth, 1, 'chromium')], []).har);
      const report = reportOf(...first.map((exchange) => reportExchange(exchange, diagnose(exchange))));
      const again = har(report).log.entries.map((raw): HarEvent => {
        const entry = harEntry(raw);
        if (!entry) throw new Error('The entry could not be read.');
        return { source: 'har', at: entry.startedAt, entry };
      });
      const essence = ({ messages, outcome, origin, initiator }: Exchange) => ({
        ...{ messages, outcome, origin, initiator },
      });
      expect(fromHar(again).map(essence)).toEqual(first.map(essence));
    }),
    { numRuns: 100 },
  );
});
