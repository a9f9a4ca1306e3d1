import { canParse } from '../engine/fetch/can-parse.ts';
import type { ReportPage } from './report.ts';

/** The page that all exchanges belong to, by the URLs of their pages; null where there are several, or none is known. */
export function onlyPage(urls: readonly string[]): ReportPage | null {
  const [url, ...others] = new Set(urls);
  if (url === undefined || others.length > 0 || !canParse(url)) return null;
  return { url, origin: new URL(url).origin };
}
