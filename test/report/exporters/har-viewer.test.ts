// @vitest-environment happy-dom
import { fromHar } from 'perf-cascade';
import { expect, it } from 'vitest';
import { harExporter } from '../../../src/report/exporters/har.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import type { Report } from '../../../src/report/report.ts';
import golden from '../../fixtures/report.json' with { type: 'json' };

const report = golden as unknown as Report;

it.each([
  ['of one page', report],
  ['of several pages', { ...report, page: null }],
])('a public viewer draws the HAR %s, a row for each message', (_, report) => {
  const { text } = exportReport(harExporter, report, { redaction: 'none' });
  const picture = fromHar(JSON.parse(text), { showIndicatorIcons: false });
  const rows = [...picture.querySelectorAll('.row-item')];
  const messages = report.exchanges.flatMap((exchange) => exchange.messages);
  expect(rows).toHaveLength(messages.length);
  const drawn = rows.map(({ textContent }) => textContent ?? '').join('\n');
  for (const { url } of messages) expect(drawn).toContain(new URL(url).pathname.slice(-8));
});
