import { expect } from 'playwright/test';
import { harExporter } from '../../src/report/exporters/har.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { openFirefoxDevTools } from './firefox-devtools.ts';
import { test } from './fixtures.ts';
import { openRealDevTools } from './real-devtools.ts';

/** Run in DevTools: what its Network panel makes of a file that is dropped on it. */
const imported = (text: string) => `(async () => {
  const har = await import('devtools://devtools/bundled/models/har/har.js');
  const { log } = new har.HARFormat.HARRoot(JSON.parse(${JSON.stringify(text)}));
  return har.Importer.Importer.requestsFromHARLog(log).map((request) => ({
    method: request.requestMethod,
    url: request.url(),
    status: request.statusCode,
    preflight: request.resourceType().name() === 'preflight',
    initiator: request.initiator().type,
    headers: request.responseHeaders.map(({ name, value }) => [name, value]),
  }));
})()`;

test('Chromium’s Network panel reads the HAR, preflights and callers included', async ({ lab }) => {
  const report = goldenReport();
  const { text } = exportReport(harExporter, report, { redaction: 'none' });
  const devtools = await openRealDevTools(lab, { dock: 'undocked' });
  const seen = await devtools.devtools.evaluate(imported(text)).finally(() => devtools.close());
  const expected = report.exchanges.flatMap(({ messages, initiator }) =>
    messages.map(({ kind, method, url, status, responseHeaders }) => ({
      ...{ method, url, status: status ?? 0, preflight: kind === 'preflight' },
      initiator: kind === 'preflight' ? 'preflight' : initiator ? 'script' : 'other',
      headers: responseHeaders ?? [],
    })),
  );
  expect(seen).toHaveLength(expected.length);
  expect(seen).toEqual(expect.arrayContaining(expected));
});

test('Firefox’s Network panel reads the HAR', async ({ lab }) => {
  const report = goldenReport();
  const { text } = exportReport(harExporter, report, { redaction: 'none' });
  const firefox = await openFirefoxDevTools(lab);
  await firefox.visit(lab.scenario('get-allowed'));
  const seen = await firefox.importHar(text).finally(() => firefox.close());
  const expected = report.exchanges.flatMap(({ messages }) =>
    messages.map(({ method, url, status, requestHeaders, responseHeaders }) => ({
      ...{ method, url, status: status ?? 0 },
      ...{ requestHeaders, responseHeaders: responseHeaders ?? [] },
    })),
  );
  expect(seen).toHaveLength(expected.length);
  expect(seen).toEqual(expect.arrayContaining(expected));
});
