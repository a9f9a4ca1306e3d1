import { describe, expect, it } from 'vitest';
import { htmlExporter } from '../../../src/report/exporters/html.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { jiraExporter } from '../../../src/report/exporters/jira.ts';
import { mermaidExporter } from '../../../src/report/exporters/mermaid.ts';
import type { ReportExchange } from '../../../src/report/report.ts';
import { preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedExchange, finding, reportExchangeOf, reportOf } from '../../helpers/report.ts';

function text(exporter: typeof htmlExporter, exchange: ReportExchange): string {
  return exportReport(exporter, reportOf(exchange), { redaction: 'none' }).text;
}

/** What Mermaid draws between page and server. */
const arrows = (exchange: ReportExchange) => text(mermaidExporter, exchange).match(/[PS]0-.*/g);
const items = (exchange: ReportExchange) => text(jiraExporter, exchange).match(/^# .*/gm);
/** Of an entry of the list its form, and its words without markup. */
const entries = (exchange: ReportExchange) =>
  [...text(htmlExporter, exchange).matchAll(/<li class="((?:out|back) \w+)">(.*)<\/li>/g)].map(
    ([, form, words]) => [form, words?.replaceAll(/<[^>]*>/g, '')],
  );

describe('a preflight that was not seen', () => {
  const blocked = blockedExchange({ messages: [requestMessage({ method: 'PUT', responseHeaders: [] })] });
  const unseen = 'Preflight not seen: the browser may have answered it from its cache';
  const answered = { ...blocked, answers: [] };

  it('is drawn as what must have been', () => {
    expect(arrows(answered)).toEqual([`P0-->>S0: ${unseen}`, 'P0->>S0: PUT /orders', 'S0-xP0: 200']);
  });

  it('is told before the request that needed it', () => {
    expect(entries(answered)).toEqual([
      ['out unseen', `The page to api.example ${unseen}`],
      ['out passed', 'The page to api.example PUT /orders'],
      ['back stopped', 'From api.example 200 ✗ The browser stopped here'],
    ]);
    expect(items(answered)?.[0]).toBe(`# The page to {{api.example}}: {{${unseen}}}`);
  });
});

describe('a request that ended at its preflight', () => {
  const networkError = 'net::ERR_EMPTY_RESPONSE';
  const messages = [
    preflightMessage({ status: null, responseHeaders: null, networkError }),
    requestMessage({ method: 'PUT', status: null, responseHeaders: null, networkError }),
  ];
  const ended = reportExchangeOf(
    { outcome: 'failed', messages },
    { verdict: 'look-alike', findings: [finding({ message: 1, what: 'The server hung up.' })] },
  );

  it('is drawn as never sent', () => {
    expect(arrows(ended)).toEqual([
      'P0-xS0: OPTIONS /orders (preflight): net::ERR_EMPTY_RESPONSE',
      'P0--xS0: PUT /orders',
    ]);
  });

  it('is told as what did not happen any more', () => {
    expect(entries(ended)).toEqual([
      ['out stopped', `The page to api.example OPTIONS /orders (preflight): ${networkError} ✗ It ended here`],
      ['out missing', 'The page to api.example PUT /orders This did not happen any more'],
    ]);
    expect(items(ended)?.[1]).toBe(
      '# The page to {{api.example}}: {{PUT /orders}} *This did not happen any more*',
    );
  });
});

it('draws the answer that is waited for', () => {
  const pending = reportExchangeOf(
    { outcome: 'pending', messages: [requestMessage({ status: null, responseHeaders: null })] },
    { verdict: 'undetermined' },
  );
  expect(arrows(pending)).toEqual(['P0->>S0: GET /orders', 'S0-->>P0: waiting for the answer']);
});

it('draws two servers where one host is called with and without encryption', () => {
  const redirect = requestMessage({
    url: 'http://api.example/',
    status: 301,
    responseHeaders: [['location', 'https://api.example/']],
  });
  const moved = reportExchangeOf({
    messages: [redirect, requestMessage({ hop: 1, url: 'https://api.example/' })],
  });
  expect(text(mermaidExporter, moved)).toContain(
    '  participant S0 as http://api.example\n  participant S1 as https://api.example\n',
  );
});
