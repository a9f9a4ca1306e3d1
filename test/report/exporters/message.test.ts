import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { messageExporter } from '../../../src/report/exporters/message.ts';
import type { Report } from '../../../src/report/report.ts';
import { hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedPreflight, reportExchangeOf, reportOf } from '../../helpers/report.ts';

const message = (report: Report) => exportReport(messageExporter, report, { redaction: 'none' }).text;

describe('the message to whoever runs the server', () => {
  it('says what happens, what is asked for, and how to see that it is done', () => {
    const text = message(reportOf(blockedPreflight()));
    expect(text).toMatch(
      /^Subject: Please allow https:\/\/app\.example to read answers of https:\/\/api\.example/,
    );
    expect(text).toContain(
      '- PUT https://api.example/orders: The preflight allows *, and the request carries credentials.',
    );
    expect(text).toContain('\n  Access-Control-Allow-Origin: https://app.example\n');
    expect(text).toContain(
      "curl -si -X OPTIONS 'https://api.example/orders' -H 'Origin: https://app.example'",
    );
  });

  it('has the lines of the stack that was named', () => {
    const report = reportOf(blockedPreflight());
    const stacks = [{ server: 'https://api.example', stack: 'express' }];
    expect(message({ ...report, stacks })).toContain("origin: ['https://app.example']");
  });

  it('is one for each server', () => {
    const { answers, ...one } = blockedPreflight();
    const elsewhere = answers.map((answer) => ({ ...answer, url: 'https://login.example/' }));
    const text = message(reportOf({ ...one, answers: [...answers, ...elsewhere] }));
    expect(text.match(/^Subject: /gm)).toHaveLength(2);
  });

  it('is not told of a server whose address only begins alike', () => {
    const { answers, ...one } = blockedPreflight();
    const elsewhere = answers.map((answer) => ({ ...answer, url: 'https://api.example:8443/' }));
    const [first] = message(reportOf({ ...one, answers: [...answers, ...elsewhere] })).split('———');
    expect(first).toContain('https://api.example ');
    expect(first).not.toContain('8443');
  });

  it('says so where headers mend nothing', () => {
    expect(message(reportOf(reportExchangeOf()))).toContain('nothing here');
  });

  it.each(hostileTexts)('is not led astray by %j', (text) => {
    const lines = (report: Report) => message(report).split('\n').length;
    expect(lines(hostileReport(text))).toBe(lines(hostileReport('"')));
  });
});
