import { describe, expect, it } from 'vitest';
import {
  insecureTarget,
  isCorsTainted,
  locationUrl,
  methodAfterRedirect,
  originAtHop,
  redirectToCredentialsIsRefused,
} from '../../../src/engine/fetch/redirect.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';

const page = 'https://app.example';
const api = 'https://api.example/a';
const other = 'https://other.example/b';

describe('originAtHop', () => {
  it.each([
    ['one foreign URL', [api], page],
    ['two of the same foreign origin', [api, 'https://api.example/b'], page],
    ['from the page to a foreign origin', [`${page}/a`, api], page],
    ['from one foreign origin to another', [api, other], 'null'],
    ['back to the page', [api, `${page}/a`], 'null'],
    ['away and on within the same origin', [api, other, other], 'null'],
  ])('%s', (_, urls, origin) => expect(originAtHop(page, urls)).toBe(origin));
});

describe('isCorsTainted', () => {
  it('stays so once a foreign URL was asked', () => {
    expect(isCorsTainted(page, [`${page}/a`])).toBe(false);
    expect(isCorsTainted(page, [api, `${page}/a`])).toBe(true);
    expect(isCorsTainted('null', [`${page}/a`])).toBe(true);
  });
});

describe('locationUrl', () => {
  const redirect = (status: number, location: string) =>
    requestMessage({ url: api, status, responseHeaders: [['location', location]] });
  it('resolves against the URL', () =>
    expect(locationUrl(redirect(302, '/b?c'))).toBe('https://api.example/b?c'));
  it('is null for what is no redirect', () => expect(locationUrl(redirect(304, '/b'))).toBeNull());
  it('is null for what is no URL', () => expect(locationUrl(redirect(302, 'https://'))).toBeNull());
});

describe('methodAfterRedirect', () => {
  it.each([
    ['POST', 301, 'GET'],
    ['POST', 302, 'GET'],
    ['PUT', 302, 'PUT'],
    ['PUT', 303, 'GET'],
    ['HEAD', 303, 'HEAD'],
    ['POST', 307, 'POST'],
    ['POST', 308, 'POST'],
  ])('%s after %i is %s', (method, status, after) => expect(methodAfterRedirect(method, status)).toBe(after));
});

describe('redirectToCredentialsIsRefused', () => {
  it.each([
    ['another origin', 'https://user:pw@api.example/', false, true],
    ['a user name alone', 'https://user@api.example/', false, true],
    ['the own origin, untainted', 'https://user:pw@app.example/', false, false],
    ['the own origin, tainted', 'https://user:pw@app.example/', true, true],
    ['no credentials', api, true, false],
  ])('%s', (_, target, tainted, refused) => {
    expect(redirectToCredentialsIsRefused(target, page, tainted)).toBe(refused);
  });
});

describe('insecureTarget', () => {
  const redirectTo = (location: string) =>
    requestMessage({ url: api, status: 302, responseHeaders: [['location', location]] });

  it.each([
    ['http from an https page', page, 'http://api.example/b', 'http://api.example/b'],
    ['https', page, 'https://api.example/b', null],
    ['this machine, which is trusted', page, 'http://localhost:3000/b', null],
    ['http from an http page', 'http://app.example', 'http://api.example/b', null],
  ])('%s', (_, origin, location, target) => {
    expect(insecureTarget(redirectTo(location), exchange({ origin }))).toBe(target);
  });

  it.each([
    ['in a page over https', null, true, true],
    ['in a page over http', null, false, false],
    ['over https in a page over http', 'https://widget.example/', false, true],
  ])('http from a frame without an origin %s', (_, url, secureContext, refused) => {
    const caller = exchange({ origin: 'null', frame: { url, kind: 'iframe' }, secureContext });
    expect(insecureTarget(redirectTo('http://api.example/b'), caller) !== null).toBe(refused);
  });
});
