import { describe, expect, it } from 'vitest';
import { colouredStyle, plainStyle } from '../../src/cli/text/style.ts';
import { textExporter } from '../../src/cli/text/text-exporter.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { foldedFailures } from '../../src/report/folded-failures.ts';
import { headline } from '../../src/report/report.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../helpers/hostile-report.ts';
import { blockedExchange, reportOf } from '../helpers/report.ts';

const plain = textExporter({ style: plainStyle, columns: null });
const text = (report = goldenReport(), exporter = plain) =>
  exportReport(exporter, report, { redaction: 'none' }).text;

describe('the text', () => {
  it('says of every failure what happened, what to do, and what to answer', () => {
    const written = text();
    const failures = foldedFailures(goldenReport().exchanges);
    expect(failures.length).toBeGreaterThan(2);
    for (const { exchange } of failures) {
      const main = headline(exchange);
      expect(written).toContain(`${exchange.method} ${exchange.url}`);
      expect(written).toContain(main?.what);
      expect(written).toContain(main?.fix);
      expect(written).toContain(`whycors explain ${main?.cause}`);
    }
  });

  it('says identical failures once, with their number', () => {
    const written = text(reportOf(blockedExchange(), blockedExchange({ id: 'e2' })));
    expect(written.match(/Blocked by CORS/g)).toHaveLength(1);
    expect(written).toContain('(2 times)');
    expect(written).toContain('2 of 2 cross-origin requests failed.');
  });

  it('says so where nothing failed', () => {
    expect(text(reportOf())).toBe('None of 0 cross-origin requests failed.\n');
  });

  it('is the same with colours, but for the colours', () => {
    const coloured = text(goldenReport(), textExporter({ style: colouredStyle, columns: null }));
    const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(coloured).toMatch(colours);
    expect(coloured.replaceAll(colours, '')).toBe(text().replaceAll('`', ''));
  });

  it('breaks lines between words, and never within a value', () => {
    const narrow = text(goldenReport(), textExporter({ style: plainStyle, columns: 60 }));
    const words = (written: string) => written.split(/\s+/).join(' ');
    expect(words(narrow)).toBe(words(text()));
    const long = narrow
      .split('\n')
      .filter((line) => line.length > 60 && !/^\s+\S+: |`[^`]{40,}`|\S{50,}/.test(line));
    expect(long).toEqual([]);
  });

  it.each(hostileTexts)('lets nothing of %j be invisible, or move the cursor', (hostile) => {
    const written = text(hostileReport(`${hostile}\u001b[2J\u001b]8;;https://evil.example\u0007`));
    expect(written.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u,
    );
  });
});
