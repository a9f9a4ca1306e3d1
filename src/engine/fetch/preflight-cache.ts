import type { BrowserName, HeaderList } from '../exchange.ts';
import { getHeader } from './header-list.ts';

/** Seconds for which a permission is kept that does not say for how long. */
const DEFAULT = 5;

/** The longest that each browser keeps it, in seconds. */
const CAPS: Readonly<Record<BrowserName, number>> = { chromium: 7200, firefox: 86_400, unknown: 7200 };

/** Whether a browser keeps the permission for some seconds; without the header it is five. */
export function isCachingAge(value: string | null): boolean {
  return value === null || (/^\d+$/.test(value) && Number(value) > 0);
}

/** For how many seconds a browser keeps what this preflight was answered. https://fetch.spec.whatwg.org/#cors-preflight-cache */
export function secondsKept(headers: HeaderList | null, browser: BrowserName): number {
  const value = getHeader(headers, 'access-control-max-age');
  if (value === null) return DEFAULT;
  return isCachingAge(value) ? Math.min(Number(value), CAPS[browser]) : 0;
}
