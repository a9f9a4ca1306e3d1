import { describe, expect, it } from 'vitest';
import { htmlExporter } from '../../../src/report/exporters/html.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import type { Report } from '../../../src/report/report.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedExchange, blockedPreflight, finding, reportOf } from '../../helpers/report.ts';

function html(report: Report): string {
  return exportReport(htmlExporter, report, { redaction: 'none' }).text;
}

/** All but `<code>`, which a backtick in a sentence may begin. */
const tags = (text: string) => text.match(/<(?!code>)[a-z!][^>]*>/gi) ?? [];
const headings = (text: string) => text.match(/(?<=<h)[1-6]/g)?.join('');

it('has headings in order, for one failure and for several', () => {
  expect(headings(html(reportOf(blockedPreflight())))).toMatch(/^12+$/);
  expect(headings(html(goldenReport()))).toMatch(/^1(23+)+2+$/);
});

it('says where the browser stopped, in words and in the table', () => {
  const text = html(reportOf(blockedPreflight()));
  expect(text).toContain('<code>204</code> <strong>✗ The browser stopped here</strong>');
  expect(text).toContain('<tr class="failed"><th scope="row"><strong>✗ <code>Access-Control-Allow-Origin');
});

it('needs nothing but itself', () => {
  const text = html(goldenReport());
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(text).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)|url\(|@import| src=| on\w+=/i);
});

it('links to the standard alone', () => {
  const report = reportOf(
    blockedExchange({}, { findings: [finding()] }),
    blockedExchange({ id: 'e2' }, { findings: [finding({ spec: 'https://evil.example/#x' })] }),
    blockedExchange({ id: 'e3' }, { findings: [finding({ spec: 'https://fetch.spec.whatwg.org.evil/' })] }),
    blockedExchange({ id: 'e4' }, { findings: [finding({ spec: 'javascript:alert(1)' })] }),
  );
  const links = html(report).match(/(?<=href=")[^"]*/g) ?? [];
  expect(new Set(links.filter((link) => !link.startsWith('#')))).toEqual(new Set([finding().spec]));
});

describe('hostile text', () => {
  it.each(hostileTexts)('%j adds no element and no attribute', (text) => {
    expect(tags(html(hostileReport(text)))).toEqual(tags(html(hostileReport(''))));
  });
});
