import { describe, expect, it } from 'vitest';
import { failingExchanges } from '../../src/playwright/failing-exchanges.ts';
import { failureMessage } from '../../src/playwright/failure-message.ts';
import type { WhycorsOptions } from '../../src/playwright/options.ts';
import { headline, type ReportExchange } from '../../src/report/report.ts';
import { goldenReport } from '../helpers/golden-report.ts';

const { exchanges } = goldenReport();
const blocked = exchanges.filter(({ verdict }) => verdict === 'cors');
const [first] = blocked;
if (!first) throw new Error('The golden report has nothing that CORS blocked.');
const fails = (exchange: ReportExchange, options: WhycorsOptions) =>
  failingExchanges({ exchanges: [exchange] }, options).length === 1;

describe('what fails a test', () => {
  it('is what CORS blocked, when nothing is said', () => {
    expect(failingExchanges({ exchanges }, {})).toEqual(blocked);
  });

  it('is also what passed with a notice, when asked for', () => {
    const noticed: ReportExchange = { ...first, verdict: 'delivered-with-notice' };
    expect(fails(noticed, {})).toBe(false);
    expect(fails(noticed, { failOn: 'notice' })).toBe(true);
  });

  it('is what the browser says CORS blocked, where no more is known', () => {
    const unseen: ReportExchange = { ...first, verdict: 'undetermined' };
    expect(fails(unseen, {})).toBe(false);
    expect(failingExchanges({ exchanges: [unseen] }, {}, ({ url }) => url === first.url)).toEqual([unseen]);
  });

  it('is nothing, when asked for', () => {
    expect(failingExchanges({ exchanges }, { failOn: 'never' })).toEqual([]);
  });

  const at = (url: string) => ({ ...first, url });
  it.each([
    ['https://api.example/v1/*', 'https://api.example/v1/orders', false],
    ['https://api.example/*', 'https://api.example/v1/orders', true],
    ['**/orders', 'https://api.example/v1/orders', false],
    ['https://api.example/orders?a=1', 'https://api.example/orders?a=1', false],
    ['https://api.example/', 'https://api.example/orders', true],
    [/example\/v1/g, 'https://api.example/v1/orders', false],
  ])('allowing %s, of %s: %j', (pattern, url, isFailing) => {
    expect(fails(at(url), { allowUrls: [pattern] })).toBe(isFailing);
  });

  it('is not what a cause explains that is allowed', () => {
    expect(fails(first, { allowCauses: [headline(first)?.cause ?? ''] })).toBe(false);
    expect(fails(first, { allowCauses: ['preflight-cache-stale'] })).toBe(true);
  });
});

describe('the message of a failed test', () => {
  it('says what happened and what to do', () => {
    const message = failureMessage([first]);
    expect(message).toContain('CORS blocked 1 request.');
    expect(message).toContain(first.url);
    expect(message).toContain(headline(first)?.what);
    expect(message).toContain(headline(first)?.fix);
  });

  it('leaves the rest of many to the report', () => {
    expect(failureMessage(Array.from({ length: 8 }, () => first))).toContain('… and 3 more.');
  });

  it('hands no control characters of a server to the terminal', () => {
    expect(failureMessage([{ ...first, url: 'https://api.example/\u001b[2J' }])).not.toContain('\u001b');
  });
});
