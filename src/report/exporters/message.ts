import { checkCommands, checkNote } from '../../remedies/check-commands.ts';
import { type ServerRemedy, serverRemedies } from '../../remedies/server-remedies.ts';
import { serversOf } from '../../remedies/servers-of.ts';
import { foldedFailures } from '../folded-failures.ts';
import { headline, type Report, type ReportExchange } from '../report.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { answerLines } from './message/answer-lines.ts';
import { shownValue } from './visible.ts';

/** So many failures are told one by one; the rest is counted. */
const told = 5;

/** For a server that is not yours: what to write to those who run it. */
export const messageExporter: Exporter = {
  id: 'message',
  label: 'Message to whoever runs the server',
  goesTo: 'clipboard',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'txt'),
  export(report) {
    const messages = serverRemedies(report.exchanges, report.stacks).map((fix) => message(report, fix));
    return `${[...messages, ...beyond(report)].join('\n\n———\n\n')}\n`;
  },
};

/** For the sender: what to keep out of such messages. */
function beyond({ exchanges }: Report): readonly string[] {
  const others = foldedFailures(exchanges).filter(({ exchange }) => exchange.answers.length === 0);
  if (others.length === 0 && exchanges.some(({ answers }) => answers.length > 0)) return [];
  if (others.length === 0)
    return ['There is nothing here that whoever runs a server could mend with headers.'];
  const lines = others.map(({ exchange }) => failureLine(exchange));
  return [['What no server mends with headers, and is in no message:', ...lines].join('\n')];
}

function failureLine(exchange: ReportExchange): string {
  const what = headline(exchange)?.what ?? 'The browser withheld the answer.';
  return `- ${shownValue(`${exchange.method} ${exchange.url}`)}: ${shownValue(what.replaceAll('`', ''))}`;
}

function message(report: Report, fix: ServerRemedy): string {
  const { server } = fix;
  const there = report.exchanges.filter((exchange) => serversOf(exchange).includes(server));
  const failures = foldedFailures(there);
  const origins = [...new Set(there.map(({ origin }) => shownValue(origin)))].join(', ');
  const more = failures.length - told;
  return [
    `Subject: Please allow ${origins} to read answers of ${shownValue(server)} (CORS)`,
    `Hello,\n\npages of ${origins} call ${shownValue(server)}, and browsers keep the answers from them: they look for the server’s permission in Access-Control-* response headers (CORS) and do not find it. No change in the page can replace that; curl and other servers never ask for it, so everything may look well from there.`,
    [
      'What happens:',
      ...failures.slice(0, told).map(({ exchange }) => failureLine(exchange)),
      ...(more > 0 ? [`- and ${more} more`] : []),
    ].join('\n'),
    'What we ask for, with every status, errors included, and for these origins only:',
    ...answerLines(there, server),
    ...(fix.kind === 'none'
      ? []
      : [`To see that it is done:\n\n${checkCommands(fix.policy).join('\n')}\n\n${checkNote}`]),
    ...(fix.kind === 'stack' ? [lines(fix)] : []),
    `Seen ${report.createdAt}${report.browser === null ? '' : ` with ${shownValue(report.browser)}`}. A full report, with all messages, can follow. Thank you!`,
  ].join('\n\n');
}

function lines({ stack, because, remedy }: Extract<ServerRemedy, { kind: 'stack' }>): string {
  const seen = because === null ? '' : ` (it says ${shownValue(because)})`;
  return [
    `If this runs on ${stack.name}${seen}, these lines do it:`,
    ...remedy.edits.map((edit) => `${edit.file}: ${edit.where.replaceAll('`', '')}\n\n${edit.lines}`),
  ].join('\n\n');
}
