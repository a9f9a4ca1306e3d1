import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exporters, exportReport } from '../../../src/report/exporters/index.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedExchange, reportOf } from '../../helpers/report.ts';

const secrets = ['s3cr3t-Value-1', 's3cr3t-Value-2', 'eyJzdWIiOiIxNyJ9', '9fQ7xLw3aa', 'q8Zk3LmP0vXt'];

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (_id, exporter) => {
  it('holds every failure, and no credential', () => {
    const { text } = exportReport(exporter, goldenReport());
    for (const shown of ['api.example/reports', '/orders/17', 'login.example', 'fonts.exmaple']) {
      expect(text).toContain(shown);
    }
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('is not redacted when the user asked for that', () => {
    const { text } = exportReport(exporter, goldenReport(), { redaction: 'none' });
    expect(text).toContain('s3cr3t-Value-1');
  });

  it('is the same text for the same report', () => {
    expect(exportReport(exporter, goldenReport())).toEqual(exportReport(exporter, goldenReport()));
  });

  it('leaves the report as it was', () => {
    const report = goldenReport();
    exportReport(exporter, report);
    expect(report).toEqual(goldenReport());
  });

  it('writes a report of nothing', () => {
    expect(exportReport(exporter, reportOf()).text).not.toBe('');
  });

  it('has a file name that no page can lead astray', () => {
    const report = { ...reportOf(), page: { url: '', origin: 'https://../..\\x:8080/\n"' } };
    expect(exportReport(exporter, report).fileName).toMatch(/^whycors-[\w.-]+\.\w+$/);
    expect(exportReport(exporter, { ...report, page: null, createdAt: '' }).fileName).toMatch(
      /^whycors(\.check)?\.\w+$/,
    );
  });

  it.each(hostileTexts)('shows %j, and lets nothing of it be invisible', (text) => {
    const { text: written } = exportReport(exporter, hostileReport(text), { redaction: 'none' });
    expect(written.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u,
    );
    expect(written).toContain('api.example');
  });

  it('survives 100 kB of header', () => {
    const [exchange] = reportOf(blockedExchange()).exchanges;
    const [message] = exchange?.messages ?? [];
    if (!exchange || !message) throw new Error('The builder made no message.');
    const long = {
      ...message,
      responseHeaders: [['access-control-allow-origin', 'x`y'.repeat(33_000)] as const],
    };
    const { text } = exportReport(exporter, reportOf({ ...exchange, messages: [long] }));
    expect(text).toContain('api.example');
  });
});

it('every exporter has its own id, and every file of its kind is in the list', () => {
  const ids = exporters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const helpers = [
    'curl-command.ts',
    'exporter.ts',
    'file-name.ts',
    'header-name.ts',
    'index.ts',
    'print-json.ts',
    'shareable-report.ts',
    'visible.ts',
  ];
  const files = readdirSync(new URL('../../../src/report/exporters/', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !helpers.includes(file))
    .map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(ids.toSorted());
});
