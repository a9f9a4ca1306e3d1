import { canParse } from '../fetch/can-parse.ts';
import { isLoopbackHost } from '../fetch/origin.ts';
import { shareLastLabels } from './cross-site.ts';

/** How an origin resembles one that is meant, so that a comparison of parts takes it for that. */
export type Looseness = 'scheme' | 'end' | 'beginning';

/** Null where the second origin is no look-alike of the first. */
export function looseness(meant: string, other: string): Looseness | null {
  if (!canParse(meant) || !canParse(other) || meant === other) return null;
  const [real, fake] = [new URL(meant), new URL(other)];
  if (real.hostname === fake.hostname) {
    const lost = real.protocol === 'https:' && fake.protocol === 'http:';
    return lost && !isLoopbackHost(fake.hostname) ? 'scheme' : null;
  }
  const isName = /\.[a-z][^.]*$/i.test(real.hostname);
  if (!isName || shareLastLabels(meant, other)) return null;
  if (fake.hostname.startsWith(real.hostname)) return 'beginning';
  const site = real.hostname.split('.').slice(-2).join('.');
  return fake.hostname.endsWith(site) && !fake.hostname.endsWith(`.${site}`) ? 'end' : null;
}
