import type { ReportExchange } from '../report/report.ts';

/** The status that tells most: that of the message where the browser stopped, else the last one answered. */
export function shownStatus(exchange: Pick<ReportExchange, 'findings' | 'messages'>): string {
  const blocking = exchange.findings.find(({ role }) => role === 'blocking');
  const stoppedAt = exchange.messages[blocking?.message ?? -1]?.status ?? null;
  const last = exchange.messages.findLast(({ status }) => status !== null)?.status ?? null;
  return String(stoppedAt ?? last ?? '–');
}
