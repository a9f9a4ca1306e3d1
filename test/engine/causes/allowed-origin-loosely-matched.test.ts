import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';

const id = 'allowed-origin-loosely-matched';
const echoed = (origin: string, url = apiUrl): Exchange => ({
  ...exchange({
    messages: [
      requestMessage({
        url,
        requestHeaders: [['origin', origin]],
        responseHeaders: [['access-control-allow-origin', origin]],
      }),
    ],
  }),
  origin,
});

testCause(id, {
  silent: {
    'one page, of which nothing else is known': exchange(),
    'a page at an origin that is none': echoed('null'),
  },
  explains: {},
});

describe(`${id}, beside other answers`, () => {
  const told = (other: string) => toldBeside(id, echoed(other), echoed(pageOrigin)).what;
  const found = (...origins: readonly string[]) =>
    foundBeside(id, ...origins.map((origin) => echoed(origin)));

  it('tells a name that only ends alike', () => {
    expect(told('https://evilapp.example')).toBe(
      '`api.example` allowed `https://evilapp.example` beside `https://app.example`, which only ends like it and is another site.',
    );
  });

  it('tells a name that only begins alike', () => {
    expect(told('https://app.example.evil.test')).toContain('which only begins like it');
  });

  it('tells an insecure page beside the secure one', () => {
    expect(told('http://app.example')).toContain('which differs in the scheme alone');
  });

  it('tells it whichever of the two is seen last', () => {
    const { what } = toldBeside(id, echoed(pageOrigin), echoed('https://evilapp.example'));
    expect(what).toContain('allowed `https://evilapp.example` beside `https://app.example`');
  });

  it('is silent about pages of one site, other ports and unrelated sites', () => {
    expect(found('https://shop.app.example', pageOrigin)).toBeUndefined();
    expect(found(`${pageOrigin}:8443`, pageOrigin)).toBeUndefined();
    expect(found('https://partner.test', pageOrigin)).toBeUndefined();
    expect(found('https://shop.co.uk', 'https://app.co.uk')).toBeUndefined();
  });

  it('is silent about the machine of a developer, and about an API that is not secure itself', () => {
    expect(found('http://localhost', 'https://localhost')).toBeUndefined();
    const insecure = 'http://api.example/orders';
    expect(
      foundBeside(id, echoed('http://app.example', insecure), echoed(pageOrigin, insecure)),
    ).toBeUndefined();
  });

  it('is silent where addresses begin alike', () => {
    expect(found('https://10.0.0.12', 'https://10.0.0.1')).toBeUndefined();
  });
});
