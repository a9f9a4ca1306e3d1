import type { HeaderList } from '../../engine/exchange.ts';
import { canParse } from '../../engine/fetch/can-parse.ts';
import { isForbiddenRequestHeader } from '../../engine/fetch/forbidden-request-header.ts';
import { isToken } from '../../engine/fetch/header-list.ts';
import { includesCredentials, isHttpScheme, isLoopbackHost } from '../../engine/fetch/origin.ts';

/** Why a page cannot call so, in a sentence or two. */
export class NotPossible extends Error {}

/** The URL of a call. https://fetch.spec.whatwg.org/#dom-request */
export function callUrl(text: string): string {
  if (!canParse(text) || !isHttpScheme(text)) {
    const meant = withScheme(text);
    const problem = canParse(text) ? 'Only http and https can be asked.' : 'It is no URL.';
    throw new NotPossible(meant === null ? problem : `Did you mean ${meant}?`);
  }
  if (includesCredentials(text))
    throw new NotPossible('A page cannot call a URL with a user name or a password in it.');
  return new URL(text).href.replace(/#.*$/s, '');
}

/** What was meant where the scheme was left out; null where that does not seem to be it. */
function withScheme(text: string): string | null {
  if (/^\/|^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) || !canParse(`https://${text}`)) return null;
  const { hostname } = new URL(`https://${text}`);
  return isHost(hostname) ? `${isLoopbackHost(hostname) ? 'http' : 'https'}://${text}` : null;
}

/** A pattern is none. */
const isHost = (host: string) => /^[\w.:[\]-]+$/.test(host);

/** The origin of a page. Anything with a host has one; `null` is that of a sandboxed frame or a file. */
export function callOrigin(text: string): string {
  if (text === 'null') return text;
  const like = originLike(text) ?? originLike(withScheme(text) ?? '');
  if (like === null) throw new NotPossible('It must be an origin such as https://shop.example, or null.');
  if (like !== text) throw new NotPossible(`It must be an origin, and no more. Did you mean ${like}?`);
  return text;
}

function originLike(text: string): string | null {
  if (!canParse(text)) return null;
  const { origin, protocol, host } = new URL(text);
  if (protocol === 'file:') return 'null';
  if (origin !== 'null') return isHost(new URL(origin).host) ? origin : null;
  // Extensions and wrapped apps: Node knows no origin of theirs.
  return isHost(host) ? `${protocol}//${host}` : null;
}

/** The method as `fetch` sends it. https://fetch.spec.whatwg.org/#concept-method-normalize */
export function callMethod(text: string): string {
  const upper = text.toUpperCase();
  if (!isToken(text)) throw new NotPossible('It is no name of a method.');
  if (isForbiddenMethod(upper)) throw new NotPossible(`No page can send ${upper}: browsers forbid it.`);
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) ? upper : text;
}

const isForbiddenMethod = (upper: string) => ['CONNECT', 'TRACE', 'TRACK'].includes(upper);

/** One more header of a call, joined to one of the same name, as `Headers` does. */
export function withHeader(text: string, before: HeaderList): HeaderList {
  const [, name = '', spaced = ''] = /^([^:]*):([\s\S]*)$/.exec(text) ?? [];
  if (!isToken(name)) throw new NotPossible("It must be a name and a value: 'X-Api-Key: 123'.");
  const lower = name.toLowerCase();
  const value = spaced.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new NotPossible(`The value of ${name} holds a character that no header can.`);
  if (isForbiddenRequestHeader(lower) || overridesToForbidden(lower, value))
    throw new NotPossible(`No page can set ${name}: ${whoSets(lower)}.`);
  const at = before.findIndex(([known]) => known.toLowerCase() === lower);
  if (at < 0) return [...before, [name, value]];
  return before.map((header, index) => (index === at ? [header[0], `${header[1]}, ${value}`] : header));
}

/** https://fetch.spec.whatwg.org/#forbidden-request-header, the last of its conditions */
function overridesToForbidden(name: string, value: string): boolean {
  const overrides = ['x-http-method', 'x-http-method-override', 'x-method-override'].includes(name);
  return overrides && value.split(',').some((item) => isForbiddenMethod(item.trim().toUpperCase()));
}

function whoSets(name: string): string {
  if (name === 'origin') return 'the browser does, and --origin says what';
  if (name.startsWith('access-control-request-')) return 'the browser does, from --method and --header';
  return 'the browser alone does';
}
