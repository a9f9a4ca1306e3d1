import { expect, it } from 'vitest';
import { curlExporter } from '../../../src/report/exporters/curl.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import type { ReportExchange } from '../../../src/report/report.ts';
import { blockedPreflight, reportExchangeOf, reportOf } from '../../helpers/report.ts';

function commands(...exchanges: readonly ReportExchange[]): string {
  return exportReport(curlExporter, reportOf(...exchanges)).text;
}

it('has both requests of a failure, each once, and leaves out what passed', () => {
  const text = commands(blockedPreflight(), { ...blockedPreflight(), id: 'e2' }, reportExchangeOf());
  expect(text.match(/^# .*$/gm)).toEqual([
    '# Preflight: OPTIONS https://api.example/orders',
    '# Request: PUT https://api.example/orders',
  ]);
  expect(text.match(/^curl /gm)).toHaveLength(2);
});

it('has what passed where nothing failed', () => {
  expect(commands(reportExchangeOf())).toContain('# Request: GET https://api.example/orders');
});
