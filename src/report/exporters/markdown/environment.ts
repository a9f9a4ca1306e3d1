import { isFailure } from '../../folded-failures.ts';
import type { Report } from '../../report.ts';
import { code, count, sentence } from './text.ts';

/** Different notices are worth a line each, up to so many. */
const listedNotices = 10;

/** What else was observed: counted, with the notices of what was delivered. */
export function restSection({ exchanges }: Report): string {
  const rest = exchanges.filter((exchange) => !isFailure(exchange));
  if (rest.length === 0) return '';
  const open = rest.filter((exchange) => exchange.verdict === 'undetermined').length;
  const delivered = rest.length - open;
  const notices = rest.flatMap(({ method, url, findings }) =>
    findings.map((finding) => ({ finding, where: `${method} ${url}` })),
  );
  const different = [...new Map(notices.map((notice) => [notice.finding.what, notice])).values()];
  return [
    '## Other requests',
    [
      `${count(delivered, 'other cross-origin request')} passed.`,
      open === 0
        ? ''
        : `${count(open, 'request')} could not be judged: still under way, or not seen to its end.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    different
      .slice(0, listedNotices)
      .map(({ finding, where }) => `- ${code(where)}: ${sentence(finding.what)}`)
      .join('\n'),
    different.length > listedNotices
      ? `${count(different.length - listedNotices, 'more notice')} in the JSON report.`
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where and when this was seen. */
export function environmentSection(report: Report): string {
  const redaction =
    report.redaction === 'default'
      ? 'What looks like a credential is replaced by `[redacted]`; bodies are never included.'
      : '**Nothing was redacted: this text may hold credentials.** Bodies are never included.';
  return [
    '## Environment',
    [
      `- Browser: ${report.browser === null ? 'not known' : code(report.browser)}`,
      `- Page: ${report.page === null ? 'several' : `${code(report.page.url)}, origin ${code(report.page.origin)}`}`,
      `- Time: ${code(report.createdAt)}`,
      `- Reported by: WhyCORS ${code(report.generator.version)}`,
      `- ${redaction}`,
    ].join('\n'),
  ].join('\n\n');
}
