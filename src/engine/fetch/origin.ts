import { remember } from '../remember.ts';
import { canParse } from './can-parse.ts';

/** A URL's origin, serialized; null where the text is no URL. Opaque origins serialize as `null`, as text. */
export function originOf(url: string): string | null {
  const plain = PLAIN_AUTHORITY.exec(url)?.[0];
  return plain === undefined ? parsedOrigin(url) : knownOrigin(plain);
}

/** What stands before the path, which decides the origin, and is the same for many URLs: parsing is not cheap. */
const PLAIN_AUTHORITY = /^https?:\/\/[a-z0-9.-]+(:[0-9]+)?(?=[/?#]|$)/;
const knownOrigin = remember(parsedOrigin);

function parsedOrigin(url: string): string | null {
  return canParse(url) ? new URL(url).origin : null;
}

/** Whether a URL has that origin. An opaque origin is the same as no other, not even as itself. */
export function isSameOrigin(url: string, origin: string): boolean {
  return origin !== 'null' && originOf(url) === origin;
}

/** https://fetch.spec.whatwg.org/#http-scheme */
export function isHttpScheme(url: string): boolean {
  return canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** https://fetch.spec.whatwg.org/#include-credentials, of a URL */
export function includesCredentials(url: string): boolean {
  if (!canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}

/** A host that always means this machine: `localhost`, its subdomains, 127.0.0.0/8, ::1. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

/** An address literal of a private network, or a `.local` name. https://wicg.github.io/local-network-access/ */
export function isLocalHost(hostname: string): boolean {
  return /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[f[cd])|\.local$/i.test(hostname);
}

/** https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy */
export function isPotentiallyTrustworthy(origin: string): boolean {
  if (!canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || isLoopbackHost(hostname);
}
