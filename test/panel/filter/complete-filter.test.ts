import { describe, expect, it } from 'vitest';
import { completeFilter } from '../../../src/panel/filter/complete-filter.ts';
import { reportExchange } from '../../../src/report/report.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { diagnosis, finding } from '../sample-diagnosis.ts';

const cloudFront = {
  message: 0,
  name: 'Amazon CloudFront',
  role: 'cdn',
  certainty: 'certain',
  because: 'via',
} as const;
const to = (id: string, url: string, method = 'GET') =>
  reportExchange(
    exchange({ id, messages: [requestMessage({ url, method })] }),
    diagnosis({ findings: [finding({ cause: 'allow-origin-missing' })], answeredBy: [cloudFront] }),
  );
const seen = [
  to('a', 'https://cdn.example/'),
  to('b', 'https://api.example/'),
  to('c', 'https://api.example/', 'PUT'),
];

const offered = (text: string, caret = text.length) => completeFilter(text, caret, seen);
const labels = (text: string, caret?: number) => offered(text, caret).map(({ label }) => label);

describe('completion', () => {
  it('offers every key where nothing stands yet', () => {
    const keys = ['domain:', 'method:', 'status-code:', 'cause:', 'origin:', 'hop:', 'is:'];
    expect(labels('')).toEqual(keys);
    expect(labels('orders ')).toEqual(keys);
    expect(labels('-')).toEqual([]);
  });

  it('offers the keys that begin so', () => {
    expect(labels('o')).toEqual(['origin:']);
    expect(labels('-me')).toEqual(['method:']);
    expect(labels('orders')).toEqual([]);
  });

  it('offers the values that were seen, the most frequent first, with their number', () => {
    expect(offered('domain:').map(({ label, hint }) => [label, hint])).toEqual([
      ['api.example', '2 requests'],
      ['cdn.example', '1 request'],
    ]);
    expect(labels('method:p')).toEqual(['PUT']);
    expect(labels('is:')).toEqual(['allowed']);
    expect(labels('colour:')).toEqual([]);
  });

  it('finds a cause by its title too', () => {
    expect(offered('cause:access-control').map(({ label, hint }) => [label, hint])).toEqual([
      ['allow-origin-missing', 'No Access-Control-Allow-Origin · 3 requests'],
    ]);
  });

  it('writes what was chosen over what was typed, with quotes where it needs them', () => {
    expect(offered('put -ho')[0]).toMatchObject({ text: 'put -hop:', caret: 9 });
    expect(offered('put -hop:am x', 11)[0]).toMatchObject({
      text: 'put -hop:"Amazon CloudFront" x',
      caret: 29,
    });
  });
});
