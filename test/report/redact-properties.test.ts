import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/report/redact.ts';
import type { Report } from '../../src/report/report.ts';
import { apiUrl, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { blockedExchange, finding, reportOf } from '../helpers/report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';

function redactedText(report: Report): string {
  return JSON.stringify(expectValidReport(redact(report)));
}

function withHeaders(difference: Partial<Parameters<typeof requestMessage>[0]>): Report {
  return reportOf(blockedExchange({ messages: [requestMessage(difference)] }));
}

/** Secrets as generators make them: letters and digits, long enough not to be a word. */
const secrets = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.'),
    minLength: 12,
    maxLength: 60,
  })
  .filter((text) => /\d/.test(text) && /[a-z]/i.test(text) && !'https://app.example/orders'.includes(text));

function seeded(value: string): Report {
  const url = `${apiUrl}?api_key=${value}#access_token=${value}`;
  return reportOf(
    blockedExchange(
      {
        frame: { url: `https://app.example/?session=${value}`, kind: 'page' },
        initiator: { function: 'f', url: `https://app.example/a.js?key=${value}`, line: 1, column: 1 },
        messages: [
          preflightMessage({ url }),
          requestMessage({
            url,
            requestHeaders: [
              ['authorization', `Bearer ${value}`],
              ['cookie', `sid=${value}`],
              ['referer', `https://u:${value}@app.example/`],
            ],
            responseHeaders: [
              ['set-cookie', `sid=${value}; Secure`],
              ['location', `/cb?code=${value}`],
              ['x-echo', `it was ${value}, yes`],
            ],
          }),
        ],
      },
      { findings: [finding({ what: `Sent \`${value}\`.`, fix: `Call \`${url}\` with ${value}.` })] },
    ),
  );
}

describe('whatever the secret', () => {
  it('never survives', () => {
    fc.assert(fc.property(secrets, (value) => !redactedText(seeded(value)).includes(value)));
  });

  it('is hidden once and for all', () => {
    fc.assert(
      fc.property(secrets, fc.string(), (value, noise) => {
        const base = seeded(value);
        const once = redact({ ...base, page: { url: `https://app.example/${noise}`, origin: pageOrigin } });
        expect(redact(once)).toEqual(once);
      }),
    );
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => {
        const report = withHeaders({ url: text, requestHeaders: [[name.toLowerCase(), text]] });
        expect(redact(report).redaction).toBe('default');
      }),
    );
  });

  it.each([
    'a',
    '/',
    'http:',
    'eyJ',
    '?a=',
    '%25',
    'a=',
    '//',
    "a='",
    'Bearer ',
    '<a href=x@',
    '-----BEGIN PRIVATE KEY-----',
  ])('100 kB of %s are read to their end: time that grows with the square would outlast the test', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const headers = [
      ['x-long', text],
      ['location', text],
    ] as const;
    expect(redact(withHeaders({ url: text, responseHeaders: headers })).redaction).toBe('default');
  });
});
