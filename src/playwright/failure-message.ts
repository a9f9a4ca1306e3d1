import type { Finding } from '../engine/diagnosis.ts';
import { visible } from '../report/exporters/visible.ts';
import { headline, type ReportExchange } from '../report/report.ts';

/** More than these are in the attached report alone. */
const MOST = 5;

/** What a failed test says: of each request what happened, and what to change. */
export function failureMessage(exchanges: readonly ReportExchange[]): string {
  const blocked = exchanges.filter(({ verdict }) => verdict !== 'delivered-with-notice').length;
  const more = exchanges.length - MOST;
  return [
    summary(blocked, exchanges.length - blocked),
    ...exchanges.slice(0, MOST).map(section),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    'Attached: whycors.md, with what the servers must answer, and whycors.json.',
  ].join('\n\n');
}

function summary(blocked: number, noticed: number): string {
  const parts = [
    ...(blocked > 0 ? [`CORS blocked ${count(blocked)}`] : []),
    ...(noticed > 0 ? [`${count(noticed)} passed with a notice`] : []),
  ];
  return `${parts.join(', and ')}.`;
}

const count = (requests: number) => `${requests} request${requests === 1 ? '' : 's'}`;

function section(exchange: ReportExchange): string {
  const { method, url, origin, findings } = exchange;
  const blocking = findings.find(({ role }) => role === 'blocking');
  const first = headline(exchange) ?? findings[0];
  const lines = [
    `${method} ${url}, from ${origin}`,
    ...(first ? [`  ${first.what}`, `  To do: ${first.fix}`, `  Cause: ${named(first)}`] : []),
    ...(blocking && blocking !== first ? [`  The browser’s check: ${named(blocking)}`] : []),
  ];
  // Servers wrote part of it: nothing of theirs may steer a terminal.
  return lines.map(visible).join('\n');
}

function named({ cause, chromium }: Finding): string {
  return chromium === null ? cause : `${cause} (${chromium})`;
}
