import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../src/cli/text/style.ts';
import { textExporter } from '../../../src/cli/text/text-exporter.ts';
import { readLogFile } from '../../../src/reader/read-log-file.ts';
import { harExporter } from '../../../src/report/exporters/har.ts';
import { exporters, exportReport } from '../../../src/report/exporters/index.ts';
import { injectedNote } from '../../../src/report/injected.ts';
import { requestMessage } from '../../helpers/exchange.ts';
import { blockedExchange, reportExchangeOf, reportOf } from '../../helpers/report.ts';

const rewritten = requestMessage({
  responseHeaders: [],
  rewrittenResponseHeaders: [['access-control-allow-origin', 'https://app.example']],
});
const passed = reportExchangeOf({ answersInjected: true, messages: [rewritten] });
const blocked = blockedExchange({
  answersInjected: true,
  messages: [{ ...rewritten, networkError: 'net::ERR_FAILED' }],
});
const forReaders = [
  ...exporters.filter(({ id }) => ['markdown', 'html', 'jira', 'har', 'mermaid'].includes(id)),
  textExporter({ style: plainStyle, columns: null }),
];
/** As every format may write it: without spaces, which may be broken, and without marks. */
const plain = (text: string) => text.replaceAll(/<br\/>|#\d+;|[^a-z]/gi, '');

describe('an exchange that this browser answered itself', () => {
  it.each(forReaders.map((exporter) => [exporter.id, exporter] as const))(
    'is marked in %s',
    (_, exporter) => {
      for (const exchange of [passed, blocked]) {
        const { text } = exportReport(exporter, reportOf(exchange));
        expect(plain(text)).toContain(plain(injectedNote));
        expect(text).not.toMatch(/another extension/i);
      }
      const unmarked = exportReport(exporter, reportOf(reportExchangeOf({ messages: [rewritten] }))).text;
      expect(plain(unmarked)).not.toContain(plain(injectedNote));
    },
  );

  it('is marked still when a HAR of it is read again', () => {
    const { text } = exportReport(harExporter, reportOf(passed, { ...blocked, id: 'e2' }));
    expect(readLogFile(text)).toMatchObject({
      exchanges: [{ answersInjected: true }, { answersInjected: true }],
    });
  });
});
