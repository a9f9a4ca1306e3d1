import { expect, it } from 'vitest';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { jsonExporter } from '../../../src/report/exporters/json.ts';
import { redact } from '../../../src/report/redact.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { schemaErrors } from '../../helpers/report-schema.ts';

it('is the redacted report, valid by its schema', () => {
  const read: unknown = JSON.parse(exportReport(jsonExporter, goldenReport()).text);
  expect(read).toEqual(redact(goldenReport()));
  expect(schemaErrors(read)).toEqual([]);
});

it('without redaction is the very report', () => {
  const { text } = exportReport(jsonExporter, goldenReport(), { redaction: 'none' });
  expect(JSON.parse(text)).toEqual(goldenReport());
});

it('writes a header on one line', () => {
  expect(exportReport(jsonExporter, goldenReport()).text).toContain(
    '            ["access-control-allow-origin", "*"]',
  );
});
