import { canParse } from '../fetch/can-parse.ts';
import { isPotentiallyTrustworthy } from '../fetch/origin.ts';
import { code } from '../words.ts';
import { type SetCookie, sameSiteOf } from './set-cookie.ts';

/** The answer that sets a cookie. */
interface Setting {
  readonly url: string;
  /** Whether page and server are different sites. */
  readonly crossSite: boolean;
}

/** A reason for which a browser does not store a cookie. */
export interface CookieFault {
  readonly applies: (cookie: SetCookie, setting: Setting) => boolean;
  /** Behind the cookie's name, in brackets. */
  readonly says: string;
  /** What the server must do, as a sentence without its full stop. */
  readonly fix: string;
  readonly source: string;
}

const draft = 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html';
const none = code('SameSite=None');
const secure = code('Secure');
const forOtherSites = `Let the server answer ${code('Set-Cookie: …; SameSite=None; Secure; HttpOnly')} over ${code('https')}, with protection against CSRF, or serve page and API under one site`;

/** The first that applies has the word, as in Chromium. */
const faults: readonly CookieFault[] = [
  {
    applies: ({ attributes }, { url }) => attributes.has('secure') && !isPotentiallyTrustworthy(url),
    says: `${secure}, and the answer came over ${code('http')}`,
    fix: `Serve the API over ${code('https')}, or leave ${secure} off where it cannot be`,
    source: `${draft}#name-the-secure-attribute`,
  },
  {
    applies: ({ attributes }) => attributes.has('partitioned') && !attributes.has('secure'),
    says: `${code('Partitioned')} without ${secure}`,
    fix: `Let the server add ${secure} to every cookie that is ${code('Partitioned')}, and answer over ${code('https')}`,
    source: 'https://www.ietf.org/archive/id/draft-cutler-httpbis-partitioned-cookies-01.html',
  },
  {
    applies: (cookie) => sameSiteOf(cookie) === 'none' && !cookie.attributes.has('secure'),
    says: `${none} without ${secure}`,
    fix: `Let the server add ${secure} to every cookie that has ${none}, and answer over ${code('https')}`,
    source: `${draft}#name-the-samesite-attribute-2`,
  },
  {
    applies: ({ attributes }, { url }) => isForAnotherDomain(attributes.get('domain'), url),
    says: `${code('Domain')} is not the host that answered, nor one above it`,
    fix: `Let the server leave ${code('Domain')} off, or name its own host or a domain above it`,
    source: `${draft}#name-the-domain-attribute`,
  },
  {
    applies: ({ name, attributes }) =>
      (/^__Secure-/i.test(name) && !attributes.has('secure')) ||
      (/^__Host-/i.test(name) &&
        (!attributes.has('secure') || attributes.get('path') !== '/' || attributes.has('domain'))),
    says: `its name begins with ${code('__Host-')} or ${code('__Secure-')}, and its attributes do not keep that promise`,
    fix: `Let the server send such a cookie with ${secure}, and a ${code('__Host-')} one also with ${code('Path=/')} and without ${code('Domain')}`,
    source: `${draft}#name-cookie-name-prefixes`,
  },
  {
    applies: (cookie, { crossSite }) => crossSite && sameSiteOf(cookie) === null,
    says: `no ${code('SameSite')} that browsers know, which counts as ${code('Lax')}, and page and server are different sites`,
    fix: forOtherSites,
    source: `${draft}#name-the-samesite-attribute-2`,
  },
  ...(['lax', 'strict'] as const).map((value) => ({
    applies: (cookie: SetCookie, { crossSite }: Setting) => crossSite && sameSiteOf(cookie) === value,
    says: `${code(`SameSite=${value === 'lax' ? 'Lax' : 'Strict'}`)}, and page and server are different sites`,
    fix: forOtherSites,
    source: `${draft}#name-the-samesite-attribute-2`,
  })),
];

/** Why a browser does not store the cookie; null where nothing speaks against it. */
export function cookieFault(cookie: SetCookie, setting: Setting): CookieFault | null {
  return faults.find(({ applies }) => applies(cookie, setting)) ?? null;
}

function isForAnotherDomain(domain: string | undefined, url: string): boolean {
  const wanted = domain?.replace(/^\./, '').toLowerCase() ?? '';
  if (wanted === '' || !canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname !== wanted && !hostname.endsWith(`.${wanted}`);
}
