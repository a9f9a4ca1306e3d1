import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../src/panel/filter/match-filter.ts';
import { parseFilter } from '../../../src/panel/filter/parse-filter.ts';
import { reportExchange } from '../../../src/report/report.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { diagnosis, finding } from '../sample-diagnosis.ts';

const put = reportExchange(
  exchange({
    outcome: 'blocked',
    messages: [
      preflightMessage({ url: 'https://api.example:8443/orders', status: 401 }),
      requestMessage({ method: 'PUT', url: 'https://api.example:8443/orders', status: null }),
    ],
  }),
  diagnosis({
    verdict: 'cors',
    findings: [finding({ cause: 'preflight-status-authentication' })],
    answeredBy: [
      { message: 0, name: 'Amazon CloudFront', role: 'cdn', certainty: 'certain', because: 'via' },
    ],
  }),
);

const matches = (text: string) => matchesFilter(parseFilter(text), put);

describe('the filter', () => {
  it.each([
    '',
    'orders',
    'ORDERS put',
    'domain:api.example',
    'DOMAIN:API.example',
    'domain:*.example',
    'domain:api.example:8443',
    'method:put',
    'status-code:401',
    'cause:authentication',
    'cause:"preflight"',
    'authentication',
    '-domain:cdn.example',
    'domain:',
    'https://api.example',
    'api.example:8443',
    'origin:https://app.example',
    'origin:app.example',
    '-origin:null',
    'hop:cloudfront',
    'hop:"amazon cloud"',
    'is:blocked',
    'is:preflight',
    '-is:cached -is:allowed -is:pending -is:notice -is:failed',
    'is:blo',
    '"orders"',
    '-"orders put"',
    '- ',
  ])('lets through: %s', (text) => {
    expect(matches(text)).toBe(true);
  });

  it.each([
    'invoices',
    'orders invoices',
    'domain:example',
    'domain:*.api.example',
    'domain:127.0.0.1',
    'method:get',
    'method:pu',
    'status-code:40',
    'cause:redirect',
    '-orders',
    '-method:put',
    'orders -status-code:401',
    'origin:https://other.example',
    'hop:nginx',
    '-hop:"amazon cloudfront"',
    'is:allowed',
    '-is:preflight',
    '"orders put"',
    '-"orders"',
    '"is:blocked"',
  ])('keeps out: %s', (text) => {
    expect(matches(text)).toBe(false);
  });

  it.each([
    ['colour:red', /^colour: is not known\. Known: domain: method:/],
    ['is:angry', /^is:angry is not known\. Known: blocked, failed/],
    ['is:"blo"', /^is:blo is not known/],
    ['status-code:teapot', /takes a number/],
    ['"orders', /quote is not closed/],
    ['cause:"orders \\', /quote is not closed/],
  ])('says in words what it cannot read: %s', (text, words) => {
    expect(parseFilter(text).problems.join()).toMatch(words);
  });

  it.each(['colour:red', 'is:angry', 'status-code:teapot', '-is:angry', '-colour:red'])(
    'lets what it cannot read hide nothing: %s',
    (text) => expect(matches(text)).toBe(true),
  );

  it.each(['', 'is:', 'is:p', 'domain:', 'localhost:8080', 'https://a.example', '-'])(
    'has nothing against: %s',
    (text) => {
      const { problems } = parseFilter(text);
      expect(problems).toEqual([]);
    },
  );

  it('reads quotes with quotes in them', () => {
    expect(parseFilter('-cause:"a \\"b\\" \\\\" c').terms).toEqual([
      { key: 'cause', value: 'a "b" \\', negated: true },
      { key: null, value: 'c', negated: false },
    ]);
  });
});
