import { describe, expect, it } from 'vitest';
import { matchesFilter, parseFilter } from '../../src/panel/filter.ts';
import { reportExchange } from '../../src/report/report.ts';
import { exchange, preflightMessage, requestMessage } from '../helpers/exchange.ts';
import { diagnosis, finding } from './sample-diagnosis.ts';

const put = reportExchange(
  exchange({
    messages: [
      preflightMessage({ url: 'https://api.example:8443/orders', status: 401 }),
      requestMessage({ method: 'PUT', url: 'https://api.example:8443/orders', status: null }),
    ],
  }),
  diagnosis({ verdict: 'cors', findings: [finding({ cause: 'preflight-status-authentication' })] }),
);

const matches = (text: string) => matchesFilter(parseFilter(text), put);

describe('the filter', () => {
  it.each([
    '',
    'orders',
    'ORDERS put',
    'domain:api.example',
    'domain:*.example',
    'domain:api.example:8443',
    'method:put',
    'status-code:401',
    'cause:authentication',
    'authentication',
    '-domain:cdn.example',
    'domain:',
    'https://api.example',
    'api.example:8443',
  ])('lets through: %s', (text) => {
    expect(matches(text)).toBe(true);
  });

  it.each([
    'invoices',
    'orders invoices',
    'domain:example',
    'domain:*.api.example',
    'method:get',
    'method:pu',
    'status-code:40',
    'cause:redirect',
    '-orders',
    '-method:put',
    'orders -status-code:401',
  ])('keeps out: %s', (text) => {
    expect(matches(text)).toBe(false);
  });

  it('names the keys it does not know, and lets them hide nothing', () => {
    expect(parseFilter('colour:red -size:large').unknownKeys).toEqual(['colour', 'size']);
    expect(matches('colour:red')).toBe(true);
  });
});
