import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange, HeaderList, Message } from '../../src/engine/exchange.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../helpers/exchange.ts';

const elsewhere = 'https://elsewhere.example/orders';
const crossSite = ['sec-fetch-site', 'cross-site'] as const;
const allow = (origin: string, ...more: HeaderList): HeaderList => [
  ['access-control-allow-origin', origin],
  ...more,
];
const ended = (outcome: Exchange['outcome'], ...messages: Message[]): Exchange =>
  exchange({ browser: 'firefox', outcome, messages });
const blocked = (...messages: Message[]) => ended('blocked', ...messages);
/** A call without credentials, by all that Firefox tells. */
const call = (difference: Partial<Message> = {}) =>
  requestMessage({ method: 'PUT', requestHeaders: [['origin', pageOrigin], crossSite], ...difference });
const unsent = (difference: Partial<Message> = {}) =>
  call({ status: null, responseHeaders: null, networkError: 'NS_ERROR_DOM_BAD_URI', ...difference });
const redirect = (location: string, difference: Partial<Message> = {}) =>
  call({ status: 307, responseHeaders: allow(pageOrigin, ['location', location]), ...difference });
const names = (subject: Exchange) =>
  diagnose(subject)
    .findings.filter(({ role }) => role === 'blocking' || role === 'next')
    .map(({ firefox }) => firefox);

describe('a preflight behind a redirect', () => {
  const behind = (url: string, responseHeaders: HeaderList) =>
    blocked(
      preflightMessage(),
      redirect(url),
      preflightMessage({ hop: 1, url, responseHeaders }),
      unsent({ hop: 1, url, requestHeaders: [['origin', 'null']] }),
    );

  it('comes from the page’s own origin, and needs its permission', () => {
    const { findings, answers } = diagnose(
      behind(elsewhere, allow('null', ['access-control-allow-methods', 'PUT'])),
    );
    expect(findings[0]).toMatchObject({ role: 'blocking', message: 2, cause: 'allow-origin-null' });
    expect(answers.map(({ kind, set }) => [kind, set[0]])).toEqual([
      ['preflight', ['access-control-allow-origin', pageOrigin]],
      ['request', ['access-control-allow-origin', '*']],
    ]);
  });

  it('needs none where it goes to the page’s own origin', () => {
    expect(names(behind(`${pageOrigin}/orders`, []))).toEqual(['CORSMethodNotFound']);
  });
});

describe('a redirect', () => {
  it('to an insecure target is refused for that before its answer is checked', () => {
    const insecure = redirect('http://api.example/', {
      responseHeaders: [['location', 'http://api.example/']],
    });
    expect(diagnose(blocked(insecure))).toMatchObject({
      verdict: 'look-alike',
      findings: [{ cause: 'mixed-content' }],
    });
    expect(diagnose({ ...blocked(insecure), resourceType: 'image' }).verdict).toBe('cors');
  });

  it('to a target with a password, taken as the answer itself, is delivered', () => {
    expect(diagnose(ended('unknown', redirect('https://user:pw@api.example/'))).verdict).toBe('delivered');
  });
});

describe('credentials', () => {
  const modeOf = (message: Message, difference: Partial<Exchange> = {}) =>
    diagnose({ ...ended('unknown', message), ...difference }).credentials;

  it('are omitted where nothing is said of storage access', () => expect(modeOf(call())).toBe('omit'));

  it.each<[string, Message, Partial<Exchange>]>([
    ['of no document', call(), { withoutDocument: true }],
    [
      'to a site that is another by its scheme alone',
      call({ url: 'https://api.app.example/' }),
      { origin: 'http://www.app.example' },
    ],
    ['that a redirect led to another site', call({ hop: 1, url: elsewhere }), {}],
  ])('may be included in a request %s', (_, message, difference) =>
    expect(modeOf(message, difference)).toBe('unknown'),
  );
});

it('names both that its console may say of several origins, for it joins their lines', () => {
  const { findings } = diagnose(ended('unknown', call({ responseHeaders: allow(`${pageOrigin}, *`) })));
  expect(findings[0]).toMatchObject({
    firefox: 'CORSAllowOriginNotMatchingOrigin',
    certainty: 'certain',
    alternatives: [{ cause: 'allow-origin-multiple', firefox: 'CORSMultipleAllowOriginNotAllowed' }],
  });
});

it('accuses nobody where neither the mode nor the end was told', () => {
  const subject = { ...ended('unknown', call({ responseHeaders: [] })), mode: 'unknown' as const };
  expect(diagnose(subject).verdict).toBe('undetermined');
});
