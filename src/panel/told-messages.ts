import type { ReportExchange } from '../report/report.ts';

const most = 6;

/** Which messages to show at once: of a long chain of redirects its ends, and those of which a finding speaks. */
export function toldMessages({ messages, findings }: ReportExchange): ReadonlySet<number> {
  const all = messages.map((_, index) => index);
  if (all.length <= most) return new Set(all);
  const spoken = new Set(findings.map(({ message }) => message));
  return new Set(all.filter((index) => index < 2 || index >= all.length - 2 || spoken.has(index)));
}
