import { canParse } from '../engine/fetch/can-parse.ts';
import { originOf as originOfUrl } from '../engine/fetch/origin.ts';

/** The origin of a URL as text; `null` as text where it is opaque, null where the URL does not parse. */
export function originOf(url: string | null): string | null {
  return url === null ? null : originOfUrl(url);
}

/** The URL without its fragment, which no server and no `webRequest` filter sees. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/** Where a `Location` leads; null when it leads nowhere. */
export function resolveUrl(location: string | null, base: string): string | null {
  if (location === null || location === '' || !canParse(location, base)) return null;
  return new URL(location, base).href;
}
