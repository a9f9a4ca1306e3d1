import type { HeaderList } from './exchange.ts';
import { headerLines } from './fetch/header-list.ts';

/** A response header by which a cache between server and browser says that it answered out of its store. */
interface SharedCache {
  /** In lower case. */
  readonly header: string;
  readonly stored: RegExp;
  /** Where it is written down. */
  readonly source: string;
}

const hit = /(^|[^a-z])(refresh)?hit($|[^a-z])/i;
const cloudFront = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cache-statistics.html';
const nginx = 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#var_upstream_cache_status';

const sharedCaches: readonly SharedCache[] = [
  {
    header: 'cf-cache-status',
    stored: /^(hit|stale|updating|revalidated)$/i,
    source: 'https://developers.cloudflare.com/cache/concepts/cache-responses/',
  },
  { header: 'x-cache', stored: hit, source: cloudFront },
  {
    header: 'x-vercel-cache',
    stored: /^(hit|stale|prerender)$/i,
    source: 'https://vercel.com/docs/headers/response-headers#x-vercel-cache',
  },
  { header: 'cdn-cache', stored: hit, source: 'https://docs.bunny.net/docs/cdn-cache-response-headers' },
  { header: 'x-cache-status', stored: hit, source: nginx },
  { header: 'x-proxy-cache', stored: hit, source: nginx },
  {
    header: 'x-litespeed-cache',
    stored: hit,
    source: 'https://docs.litespeedtech.com/lscache/lscwp/installation/#testing',
  },
  {
    header: 'cache-status',
    stored: /;\s*hit\s*(;|,|$)/i,
    source: 'https://www.rfc-editor.org/rfc/rfc9211',
  },
  { header: 'age', stored: /^[1-9]\d*$/, source: 'https://www.rfc-editor.org/rfc/rfc9111#section-5.1' },
];

/** The header that says that a cache had the answer in store; null where none does. */
export function signOfSharedCache(
  headers: HeaderList | null,
): { readonly header: string; readonly value: string } | null {
  for (const { header, stored } of sharedCaches) {
    const value = headerLines(headers, header).find((line) => stored.test(line));
    if (value !== undefined) return { header, value };
  }
  return null;
}
