import { type FoldedFailure, foldedFailures } from '../folded-failures.ts';
import { headline, type Report } from '../report.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { apiMatrixSection } from './markdown/api-matrix.ts';
import { environmentSection, restSection } from './markdown/environment.ts';
import { failureSection } from './markdown/failure-section.ts';
import { code, count, sentence } from './markdown/text.ts';

/** A message to whoever has to change something, for an issue or a chat. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  label: 'Issue text (Markdown)',
  mediaType: 'text/markdown',
  fileName: (report) => fileName(report, 'md'),
  export: (report) => `${markdown(report)}\n`,
};

function markdown(report: Report): string {
  const failures = foldedFailures(report.exchanges);
  return [
    `# ${title(failures)}`,
    failures.some(({ exchange }) => exchange.verdict === 'cors') ? primer : '',
    failures.length > 1 ? contents(failures) : '',
    ...failures.map((failure, index) => {
      const heading = failures.length > 1 ? `## ${index + 1}. ${request(failure)}\n\n` : '';
      return heading + failureSection(failure);
    }),
    restSection(report),
    apiMatrixSection(report),
    environmentSection(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const primer =
  'A page called a server on another origin (scheme, host and port), and the browser did not give it the answer. For such calls a browser looks for the server’s permission in `Access-Control-*` response headers; for anything but the simplest requests it asks first, with an `OPTIONS` request called a preflight. curl, Postman and other servers make no such check: that the call works there is no contradiction.';

function title(failures: readonly FoldedFailure[]): string {
  const [first] = failures;
  if (!first) return 'No cross-origin request was blocked';
  if (failures.length === 1) return verdict(first);
  const times = failures.reduce((sum, failure) => sum + failure.times, 0);
  return `${count(times, 'cross-origin request')} failed, in ${failures.length} different ways`;
}

function request({ exchange }: FoldedFailure): string {
  return code(`${exchange.method} ${exchange.url.replace(/[?#][\s\S]*$/, '')}`);
}

function verdict(failure: FoldedFailure): string {
  const main = headline(failure.exchange);
  const end = failure.exchange.verdict === 'look-alike' ? 'failed, and CORS is not why' : 'was blocked';
  return `${request(failure)} ${end}${main ? `: ${sentence(main.what)}` : ''}`;
}

function contents(failures: readonly FoldedFailure[]): string {
  return failures
    .map((failure, index) => {
      const times = failure.times > 1 ? ` (${failure.times} times)` : '';
      return `${index + 1}. ${verdict(failure)}${times}`;
    })
    .join('\n');
}
