import { canParse } from '../engine/fetch/can-parse.ts';
import type { ReportExchange } from '../report/report.ts';

/** Origins of the servers that must answer otherwise. */
export function serversOf({ answers }: Pick<ReportExchange, 'answers'>): readonly string[] {
  return [...new Set(answers.flatMap(({ url }) => (canParse(url) ? new URL(url).origin : [])))];
}
