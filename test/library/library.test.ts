import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose, explain, exportReport, formats, headline, LogError } from '../../src/library/index.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';

const createdAt = new Date('2026-11-21T10:15:30.000Z');

const entry = {
  startedDateTime: '2026-11-21T10:15:29.000Z',
  time: 12,
  _resourceType: 'fetch',
  request: {
    method: 'GET',
    url: 'https://api.example/orders',
    headers: [
      { name: 'Origin', value: 'https://app.example' },
      { name: 'Authorization', value: 'Bearer 8f14e45fceea167a5a36dedd4bea2543' },
    ],
  },
  response: {
    status: 200,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    _error: 'net::ERR_FAILED',
  },
};
const har = {
  log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries: [entry] },
};

describe('diagnose', () => {
  it.each([
    ['text', JSON.stringify(har)],
    ['an object', har],
  ])('reads a HAR as %s', (_what, log) => {
    const report = diagnose(log, { createdAt });
    expectValidReport(report);
    expect(report.createdAt).toBe('2026-11-21T10:15:30.000Z');
    expect(report.exchanges.map((exchange) => headline(exchange)?.cause)).toEqual(['allow-origin-missing']);
  });

  it('reads an earlier report', () => {
    const earlier = goldenReport();
    expect(diagnose(earlier, { createdAt }).exchanges).toEqual(earlier.exchanges);
  });

  it('says where a text stops being JSON', () => {
    const problem = problemOf('{\n  "log": ]');
    expect(problem).toMatchObject({ name: 'LogError', line: 2, column: 10 });
    expect(problem.message).toContain('line 2, column 10');
  });

  it('says what is missing in JSON that is no log', () => {
    expect(problemOf({ orders: [] })).toMatchObject({ line: null, column: null });
    expect(problemOf({ log: {} }).message).toContain('`log.entries`');
  });
});

describe('exportReport', () => {
  it.each(formats)('writes %s without secrets', (format) => {
    const { text } = exportReport(diagnose(har, { createdAt }), format);
    expect(text).not.toBe('');
    expect(text).not.toContain('8f14e45fceea167a5a36dedd4bea2543');
  });

  it('leaves them in when asked to', () => {
    const { text } = exportReport(diagnose(har, { createdAt }), 'json', { redaction: 'none' });
    expect(text).toContain('8f14e45fceea167a5a36dedd4bea2543');
  });

  it('names the formats that there are', () => {
    expect(() => exportReport(diagnose(har), 'word')).toThrow(/"word", only markdown, html, json/);
  });
});

describe('explain', () => {
  it('names the causes of a console line', () => {
    const line =
      "Access to fetch at 'https://api.example/orders' from origin 'https://app.example' has been blocked by CORS " +
      "policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    expect(explain(line)).toMatchObject({
      code: 'MissingAllowOriginHeader',
      url: 'https://api.example/orders',
      causes: [{ id: 'allow-origin-missing', title: expect.stringContaining('Access-Control-Allow-Origin') }],
    });
  });

  it.each(['Failed to fetch', 'Hello'])('has nothing to say of %j', (line) => {
    expect(explain(line)).toBeNull();
  });
});

it('is what the package says it is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(diagnose(har).generator).toEqual({ name: 'whycors', version });
});

function problemOf(log: string | object): LogError {
  try {
    diagnose(log);
  } catch (error) {
    if (error instanceof LogError) return error;
  }
  throw new Error('It was read.');
}
