import { originOf } from '../../../engine/fetch/origin.ts';
import type { ReportExchange } from '../../report.ts';
import { headerName } from '../header-name.ts';
import { shownValue } from '../visible.ts';

/** What the server must answer, each message once, as paragraphs of plain text. */
export function answerLines(exchanges: readonly ReportExchange[], server: string): readonly string[] {
  const paragraphs = exchanges.flatMap(({ answers }) =>
    answers
      .filter(({ url }) => originOf(url) === server)
      .map(({ kind, method, url, status, set }) => {
        const where = kind === 'preflight' ? ' (the preflight, asked before the request itself)' : '';
        const withStatus = status === null ? '' : `, with status ${status}`;
        const headers = set.map(([name, value]) => `  ${headerName(name)}: ${shownValue(value)}`);
        return [`${shownValue(`${method} ${url}`)}${where}${withStatus}:`, ...headers].join('\n');
      }),
  );
  return [...new Set(paragraphs)];
}
