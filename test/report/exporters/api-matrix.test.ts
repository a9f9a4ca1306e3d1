import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { apiMatrix } from '../../../src/report/api-matrix.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { apiTableMarkdown } from '../../../src/report/exporters/markdown/api-matrix.ts';
import { markdownExporter } from '../../../src/report/exporters/markdown.ts';
import { preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedExchange, reportExchangeOf, reportOf } from '../../helpers/report.ts';

describe('what each API allows, in Markdown', () => {
  it('counts what was allowed and refused, and says what was not tried', () => {
    const matrix = apiMatrix([
      reportExchangeOf({ id: 'a' }),
      blockedExchange({ id: 'b' }),
      reportExchangeOf({
        id: 'c',
        messages: [
          requestMessage({
            url: 'https://cdn.example/',
            method: 'POST',
            responseHeaders: [['access-control-allow-origin', '*']],
          }),
        ],
      }),
    ]);
    expect(apiTableMarkdown(matrix).split('\n')).toEqual([
      '| API | Asked by | This origin | Credentials | `GET` | `POST` |',
      '| --- | --- | --- | --- | --- | --- |',
      '| `https://api.example` | `https://app.example` | allowed (1), **refused** (1) | not tried | allowed (1), **refused** (1) | not tried |',
      '| `https://cdn.example` | `https://app.example` | allowed (1) | not tried | not tried | allowed (1) |',
    ]);
  });

  it('stands in a report of several requests, and not of one', () => {
    const text = (...ids: readonly string[]) =>
      exportReport(markdownExporter, reportOf(...ids.map((id) => reportExchangeOf({ id })))).text;
    expect(text('a', 'b')).toContain('## What each API allows');
    expect(text('a')).not.toContain('What each API allows');
  });

  it('lets no method add a cell or markup', () => {
    const method = '|`<b>x</b>\n| \\| @someone';
    const hostile = reportExchangeOf({
      origin: method,
      messages: [
        preflightMessage({
          requestHeaders: [
            ['access-control-request-method', method],
            ['access-control-request-headers', '<i>,a|b'],
          ],
        }),
      ],
      outcome: 'pending',
    });
    const html = marked.parse(apiTableMarkdown(apiMatrix([hostile])), { async: false });
    const cells = html.match(/<t[hd]>/g) ?? [];
    // API, origin, this origin, credentials, one method, two headers; head and one line.
    expect(cells).toHaveLength(14);
    expect(html).not.toMatch(/<[bi]>/);
  });
});
