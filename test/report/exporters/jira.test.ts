import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { jiraExporter } from '../../../src/report/exporters/jira.ts';
import type { Report } from '../../../src/report/report.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedPreflight, reportOf } from '../../helpers/report.ts';

function jira(report: Report): string {
  return exportReport(jiraExporter, report, { redaction: 'none' }).text;
}

const block = /^\{noformat\}\n[\s\S]*?\n\{noformat\}$/gm;

/** What is left for Jira to read as markup once our own, and what is escaped, are taken out. */
function markupLeft(line: string): string {
  return line
    .replace(/^(h[123]\. |\* |# )/, '')
    .replaceAll(/\\[!&[\]^~+?%{}()*_|@-]/g, '')
    .replaceAll(/\{\{|\}\}/g, '')
    .replaceAll(/\[https:\/\/[\w.]*whatwg\.org\/[\w#-]*\]/g, '')
    .replaceAll(/\*(?=\S)|(?<=\S)\*/g, '');
}

describe('one failure', () => {
  const text = jira(reportOf(blockedPreflight()));

  it('is written in Jira’s markup', () => {
    expect(text).toContain(
      'h1. {{PUT https://api.example/orders}} was blocked: The preflight allows {{\\*}}, and the request carries credentials.',
    );
    expect(text).toContain('||Response header||The browser asked for||The server answered||It must answer||');
    expect(text).toContain('|*✗ {{Access\\-Control\\-Allow\\-Origin}}*, the browser stopped here|');
    expect(text).toContain('{noformat}\nAccess-Control-Allow-Origin: https://app.example\n');
  });

  it('says the conversation as a list', () => {
    expect(text).toContain('# From {{api.example}}: {{204}} *✗ The browser stopped here*\n');
  });
});

it('numbers several failures', () => {
  expect(jira(goldenReport())).toContain(
    'h2. {anchor:whycors-failure-1}1. {{GET https://api.example/reports}}',
  );
});

describe('hostile text', () => {
  it.each(hostileTexts)('%j is never markup', (text) => {
    const rest = jira(hostileReport(text)).replaceAll(block, '');
    for (const line of rest.split('\n').filter((line) => !line.startsWith('|'))) {
      expect(markupLeft(line)).not.toMatch(/[{}[\]!|^~*]|\\\\|&#?\w+;(?<!&#92;|&amp;)/);
    }
  });

  it('never adds a line, a cell, or an end of a block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = jira(hostileReport(text)).split('\n');
        const harmless = jira(hostileReport('')).split('\n');
        expect(lines).toHaveLength(harmless.length);
        for (const row of lines.filter((line) => /^\|[^|]/.test(line))) {
          expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
        }
        const fences = (all: readonly string[]) => all.filter((line) => line.includes('{noformat}')).length;
        expect(fences(lines)).toBe(fences(harmless));
      }),
      { numRuns: 50 },
    );
  });
});
