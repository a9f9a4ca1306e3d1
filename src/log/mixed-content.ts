import { canParse } from '../engine/fetch/can-parse.ts';
/** Whether an https page may not call this URL because it is plain http. Loopback counts as secure. */
export function isMixedContent(origin: string, url: string): boolean {
  if (!origin.startsWith('https:') || !url.startsWith('http:') || !canParse(url)) return false;
  const host = new URL(url).hostname;
  return !(
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host.startsWith('127.') ||
    host === '[::1]'
  );
}
