import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { mermaidExporter } from '../../../src/report/exporters/mermaid.ts';
import type { Report } from '../../../src/report/report.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import {
  blockedExchange,
  blockedPreflight,
  finding,
  reportExchangeOf,
  reportOf,
} from '../../helpers/report.ts';

function lines(report: Report): readonly string[] {
  return exportReport(mermaidExporter, report, { redaction: 'none' }).text.trimEnd().split('\n');
}

it('draws what was said, where the browser stopped, and what would have come next', () => {
  expect(lines(reportOf(blockedPreflight()))).toEqual([
    'sequenceDiagram',
    '  participant P0 as Page https://app.example',
    '  participant S0 as api.example',
    '  P0->>S0: OPTIONS /orders (preflight)',
    '  S0-xP0: 204',
    '  Note over P0,S0: ✗ The browser stopped here: The preflight allows<br/>*, and the request carries credentials.',
    '  P0--xS0: PUT /orders',
  ]);
});

it('draws a delivered exchange, each failure of many under its name, and nothing at all', () => {
  expect(lines(reportOf(reportExchangeOf()))).toContain('  S0->>P0: 200');
  expect(lines(goldenReport()).filter((line) => /Note over P0: \d\./.test(line))).toHaveLength(4);
  expect(lines(reportOf())).toEqual(['sequenceDiagram', '  participant P0 as No request']);
});

it('marks a note that it cuts', () => {
  const noteOf = (what: string) =>
    lines(reportOf(blockedExchange({}, { findings: [finding({ what })] }))).find((line) =>
      line.includes('Note'),
    );
  expect(noteOf('word '.repeat(100))).toMatch(/word…$/);
  expect(noteOf('word '.repeat(10).trim())).toMatch(/word$/);
});

describe('hostile text', () => {
  const statement =
    /^ {2}(participant [PS]\d as |[PS]\d(--?>>|--?x)[PS]\d: |Note over P\d(,S\d)?: )[^;#%<>{}"'`$@\\|]*$/;

  it.each(hostileTexts)('%j adds no statement', (text) => {
    const [first, ...rest] = lines(hostileReport(text));
    expect(first).toBe('sequenceDiagram');
    expect(rest).toHaveLength(lines(hostileReport('')).length - 1);
    for (const line of rest) expect(line.replaceAll(/#\d+;|<br\/>/g, '')).toMatch(statement);
  });
});
