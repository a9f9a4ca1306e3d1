import type { ReportExchange } from '../../src/report/report.ts';
import type { Situation } from './situations.ts';

/** The exchange of a call: the first of its URL that belongs to none yet. */
export function claim(unclaimed: ReportExchange[], { path, method }: Situation): ReportExchange | undefined {
  const at = unclaimed.findIndex((one) => one.method === method && new URL(one.url).pathname === path);
  return at < 0 ? undefined : unclaimed.splice(at, 1)[0];
}

/** What Chromium calls it, by our diagnosis. Where a preflight hides the credentials mode, two codes fit. */
export function codesOf(exchange: ReportExchange | undefined): readonly (string | null)[] {
  const blocking = exchange?.findings.find(({ role }) => role === 'blocking');
  return blocking ? [blocking.chromium, ...blocking.alternatives.map(({ chromium }) => chromium)] : [];
}
