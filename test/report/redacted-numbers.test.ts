import { describe, expect, it } from 'vitest';
import { redact } from '../../src/report/redact.ts';
import type { Report } from '../../src/report/report.ts';
import { apiUrl, requestMessage } from '../helpers/exchange.ts';
import { blockedExchange, finding, reportOf } from '../helpers/report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';

const token = 'kB7xQ2mV9sLw4Tz8';
const other = 'pD3nH6cY1rJf5Gq0';

function reportWith(url: string, ...requestHeaders: readonly (readonly [string, string])[]): Report {
  return reportOf(blockedExchange({ messages: [requestMessage({ url, requestHeaders })] }));
}

/** What became of the URL and of each header. */
function redacted(report: Report): readonly string[] {
  const [message] = expectValidReport(redact(report)).exchanges[0]?.messages ?? [];
  return [message?.url ?? '', ...(message?.requestHeaders ?? []).map(([, value]) => value)];
}

describe('the same secret has the same number', () => {
  it.each([
    ['x-api-key', token],
    ['authorization', `Bearer ${token}`],
    ['authorization', `token ${token}`],
    ['cookie', `a=${token}`],
    ['cookie', `a="${token}"`],
    ['referer', `https://app.example/?access_token=${token}`],
    ['referer', `https://app.example/#id_token=${token}`],
    ['referer', `https://app.example/cb?to=https%3A%2F%2Fa.example%2F%3Ftoken%3D${token}`],
    ['referer', `https://app.example/cb?to=https%253A%252F%252Fa.example%252F%253Ftoken%253D${token}`],
    ['x-note', `{"token":"${token}"}`],
    ['x-note', `it was ${token}, yes`],
    ['x-note', btoa(token)],
  ])('in a query and in %s: %s', (name, value) => {
    const [url, header] = redacted(reportWith(`${apiUrl}?api_key=${token}`, [name, value]));
    expect(url).toBe(`${apiUrl}?api_key=[redacted:1]`);
    expect(header?.match(/\[redacted:\d+\]/g)).toEqual(['[redacted:1]']);
  });

  it.each([
    ['a value with what must be encoded', 'x7/+=&;kPq9Lm2Vt==', 'x7%2F%2B%3D%26%3BkPq9Lm2Vt%3D%3D'],
    ['the same in small letters', 'x7/+=&;kPq9Lm2Vt==', 'x7%2f%2b%3d%26%3bkPq9Lm2Vt%3d%3d'],
  ])('however it is encoded: %s', (_name, plain, encoded) => {
    const report = reportWith(`${apiUrl}?api_key=${encoded}`, ['x-api-key', plain]);
    expect(redacted(report)).toEqual([`${apiUrl}?api_key=[redacted:1]`, '[redacted:1]']);
  });

  it('as name and password in base64, and out of a URL', () => {
    const report = reportWith(
      `https://me:${token}@api.example/orders?basic_token=me:${token}&password=${token}`,
      ['authorization', `Basic ${btoa(`me:${token}`)}`],
      ['x-password', token],
    );
    expect(redacted(report)).toEqual([
      'https://api.example/orders?basic_token=[redacted:1]&password=[redacted:2]',
      '[redacted:1]',
      '[redacted:2]',
    ]);
  });

  it('where a sentence cut it', () => {
    const long = `${token}${other}`.repeat(5);
    const report = reportWith(apiUrl, ['x-api-key', long]);
    const [exchange] = report.exchanges;
    if (!exchange) throw new Error('The report has no exchange.');
    const what = `Sent \`${long.slice(0, 60)}…\`.`;
    const result = redact({ ...report, exchanges: [{ ...exchange, findings: [finding({ what })] }] });
    expect(result.exchanges[0]?.findings[0]?.what).toBe('Sent `[redacted:1]…`.');
  });
});

it('different secrets have different numbers, in the order in which they appear', () => {
  const report = reportWith(
    `${apiUrl}?token=${other}`,
    ['cookie', `b=${token}; a=${other}; c=1; d=2`],
    ['x-api-key', token],
  );
  expect(redacted(report)).toEqual([
    `${apiUrl}?token=[redacted:1]`,
    'b=[redacted:2]; a=[redacted:1]; c=[redacted:3]; d=[redacted:4]',
    '[redacted:2]',
  ]);
});

describe('a report that was redacted', () => {
  const once = redact(
    reportWith(
      `${apiUrl}?token=${token}`,
      ['authorization', `Bearer ${other}`],
      ['cookie', `a=${token}`],
      ['x-tenant', 'acme'],
    ),
  );

  it('stays as it is', () => {
    expect(redact(once)).toEqual(once);
  });

  it('keeps its numbers where more is taken out', () => {
    const again = redact(once, { words: { always: ['x-tenant'], never: [] } });
    const [message] = again.exchanges[0]?.messages ?? [];
    expect(message?.url).toBe(`${apiUrl}?token=[redacted:1]`);
    expect(message?.requestHeaders.at(-1)).toEqual(['x-tenant', '[redacted:3]']);
    expect(redact(again)).toEqual(again);
  });

  it('stays as it is whatever words the user has', () => {
    expect(redact(once, { words: { always: ['redacted', 'a'], never: ['redacted'] } })).toEqual(once);
  });

  it('keeps the placeholders of a version that did not number', () => {
    const old = { ...reportWith(`${apiUrl}?token=[redacted]`, ['cookie', 'a=[redacted]']) };
    expect(redacted({ ...old, redaction: 'default' })).toEqual([
      `${apiUrl}?token=[redacted]`,
      'a=[redacted]',
    ]);
  });
});

describe('what a page writes as a placeholder', () => {
  it('never has the number of a secret', () => {
    const report = reportWith(
      `${apiUrl}?token=${token}&q=[redacted:1]&to=a%3D%5Bredacted%3A1%5D%26token%3D${other}`,
      ['x-note', '[redacted:1]'],
      ['x-api-key', '[redacted:2]'],
      ['x-api-key', '%5Bredacted:1%5D'],
      ['x-note', 'Bearer [redacted:1]'],
      ['x-api-key', token],
    );
    expect(redacted(report)).toEqual([
      `${apiUrl}?token=[redacted:1]&q=[redacted:2]&to=[redacted:3]`,
      '[redacted:2]',
      '[redacted:4]',
      '[redacted:2]',
      'Bearer [redacted:2]',
      '[redacted:1]',
    ]);
  });

  it.each([
    '[redacted:0]',
    '[redacted:01]',
    '[redacted:-1]',
    '[redacted:1e9]',
    '[redacted:[redacted:1]1]',
    '[redacted:',
  ])('is text where it is none: %s', (text) => {
    const once = redact(
      reportWith(`${apiUrl}?a=${text}`, ['x-note', text], ['x-api-key', text], ['cookie', text]),
    );
    expect(redact(once)).toEqual(once);
  });

  it.each([`[redacted:${'9'.repeat(12)}]`, `[redacted:${'9'.repeat(400)}]`])(
    'may have any number: %s',
    (text) => {
      const report = reportWith(`${apiUrl}?token=${token}`, ['x-note', text], ['x-api-key', other]);
      for (const redaction of ['none', 'default'] as const) {
        const values = redacted({ ...report, redaction });
        expect(new Set(values).size).toBe(3);
        expect(values.join()).not.toMatch(new RegExp(`${token}|${other}`));
      }
    },
  );
});
