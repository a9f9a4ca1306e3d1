import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseAll } from '../../src/engine/diagnose-all.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import { readLogFile } from '../../src/reader/read-log-file.ts';
import { createReport } from '../../src/report/create-report.ts';
import { harExporter } from '../../src/report/exporters/har.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { type Report, type ReportExchange, reportExchange } from '../../src/report/report.ts';
import { arbitraryCall } from '../helpers/arbitrary-call.ts';
import { exchange, requestMessage } from '../helpers/exchange.ts';
import { timeline } from '../helpers/timeline.ts';
import { playCall } from '../helpers/true-call.ts';
import { recording, recordings, replay } from '../log/recordings.ts';

const shop = { url: 'https://shop.test:8443/page/', origin: 'https://shop.test:8443' };

function reportOf(
  exchanges: readonly ReportExchange[],
  browser: string | null,
  page: Report['page'] = null,
): Report {
  return createReport({ exchanges, browser, page, createdAt: '2026-11-21T10:00:00.000Z', version: '0.1.0' });
}

function diagnosed(exchanges: readonly Exchange[]): readonly ReportExchange[] {
  const diagnoses = diagnoseAll(exchanges);
  return exchanges.flatMap((exchange, at) => {
    const diagnosis = diagnoses[at];
    return diagnosis ? [reportExchange(exchange, diagnosis)] : [];
  });
}

function readable(text: string) {
  const read = readLogFile(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

/** HAR knows no part of a millisecond, and needs a duration. */
function inMilliseconds(exchange: ReportExchange) {
  const { startedAt, durationMs, ...rest } = exchange;
  const messages = rest.messages.map((message) => ({
    ...message,
    startedAt: Math.trunc(message.startedAt),
    durationMs: message.durationMs ?? 0,
  }));
  return { ...rest, messages };
}

function expectSame(report: Report): void {
  const again = readable(exportReport(harExporter, report, { redaction: 'none' }).text);
  expect(again.exchanges.map(inMilliseconds)).toEqual(report.exchanges.map(inMilliseconds));
  expect(again.browser).toBe(report.browser);
}

describe('exported as HAR and read again, all is the same', () => {
  const files = (folder: string) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith('.har'))
      .map((name) => join(folder, name));

  it.each([...files('../threads'), ...files('../fixtures/har')])('%s', (file) => {
    const { exchanges, browser } = readable(readFileSync(join(import.meta.dirname, file), 'utf8'));
    expectSame(reportOf(exchanges, browser));
  });

  it.each(recordings)('%s', (name) => {
    const browser = name.startsWith('firefox') ? 'firefox 153' : 'chromium 156';
    expectSame(reportOf(diagnosed(replay(name, recording(name))), browser, shop));
  });

  it.each(['chromium', 'firefox'] as const)('any call of %s, as all its sources told it', (browser) => {
    const call = arbitraryCall(['https://api.example/orders', 'https://other.example/orders'], 2);
    fc.assert(
      fc.property(call, (truth) => {
        const { wire, har } = timeline([playCall(truth, 1, browser)], []);
        const log = createTabLog(browser);
        log.showPage('https://app.example/');
        for (const event of [...wire, ...har]) log.observe(event);
        const page = { url: 'https://app.example/', origin: 'https://app.example' };
        expectSame(reportOf(diagnosed(log.exchanges()), `${browser} 150`, page));
      }),
      { numRuns: 150 },
    );
  });

  it('where the page let go of a body', () => {
    const aborted = requestMessage({ networkError: 'net::ERR_FAILED' });
    const of = exchange({ outcome: 'failed', responseStarted: true, messages: [aborted] });
    expect(diagnosed([of])[0]?.findings[0]?.cause).toBe('aborted-by-page');
    expectSame(reportOf(diagnosed([of]), 'chromium 156'));
  });

  it('where another extension changed headers', () => {
    const meddled = requestMessage({
      originalRequestHeaders: [['origin', 'https://app.example']],
      rewrittenResponseHeaders: [['access-control-allow-origin', '*']],
    });
    expectSame(reportOf(diagnosed([exchange({ messages: [meddled] })]), 'chromium 156'));
  });
});

/** What docs/har.md lists, each with an exchange that loses it. */
const lost: readonly (readonly [
  name: string,
  of: Exchange,
  what: (read: ReportExchange | undefined) => unknown,
])[] = [
  [
    'a call to another scheme',
    exchange({ outcome: 'blocked', messages: [requestMessage({ url: 'ftp://api.example/', status: null })] }),
    (read) => read?.url,
  ],
  [
    'a keepalive request of Firefox',
    exchange({
      browser: 'firefox',
      withoutDocument: true,
      outcome: 'unknown',
      messages: [requestMessage({ requestHeaders: [['sec-fetch-site', 'cross-site']], responseHeaders: [] })],
    }),
    (read) => read?.credentials,
  ],
];

describe('exported as HAR and read again, it loses', () => {
  const documented = readFileSync(join(import.meta.dirname, '../../docs/har.md'), 'utf8');

  it.each(lost)('%s', (name, of, what) => {
    const report = reportOf(diagnosed([of]), `${of.browser} 150`);
    const { text } = exportReport(harExporter, report, { redaction: 'none' });
    expect(what(readable(text).exchanges[0])).not.toEqual(what(report.exchanges[0]));
    expect(documented).toContain(`| ${name} `);
  });
});

describe('as any other HAR is read', () => {
  const text = (
    change: (log: { _exchanges: Record<string, unknown>; entries: { _exchange: string }[] }) => void,
  ) => {
    const report = reportOf(diagnosed([exchange()]), 'chromium 156');
    const har = JSON.parse(exportReport(harExporter, report, { redaction: 'none' }).text);
    change(har.log);
    return JSON.stringify(har);
  };

  it.each([
    [
      'an exchange of another shape',
      (log: { _exchanges: Record<string, unknown> }) => {
        log._exchanges['e1'] = { origin: 1 };
      },
    ],
    [
      'an entry of no exchange',
      (log: { entries: { _exchange: string }[] }) => {
        for (const entry of log.entries) entry._exchange = '__proto__';
      },
    ],
    [
      'no word of exchanges',
      (log: object) => {
        Object.assign(log, { _exchanges: null });
      },
    ],
  ])('is one of ours with %s', (_, change) => {
    const { exchanges } = readable(text(change));
    expect(exchanges).toMatchObject([{ id: 'e1', outcome: 'delivered', origin: 'https://app.example' }]);
  });
});
