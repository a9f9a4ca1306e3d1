import { canParse } from '../engine/fetch/can-parse.ts';

export interface UrlParts {
  /** The whole text where the URL has no host. */
  readonly origin: string;
  readonly host: string;
  /** Path and query; the whole text where the URL cannot be parsed. */
  readonly path: string;
}

/** Takes a URL apart for showing. What a page calls a URL may not be one. */
export function urlParts(url: string): UrlParts {
  if (!canParse(url)) return { origin: url, host: '', path: url };
  const { protocol, host, pathname, search } = new URL(url);
  return { origin: host === '' ? url : `${protocol}//${host}`, host, path: `${pathname}${search}` };
}
