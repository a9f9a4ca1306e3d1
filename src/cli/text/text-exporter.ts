import type { Exporter } from '../../report/exporters/exporter.ts';
import { fileName } from '../../report/exporters/file-name.ts';
import { foldedFailures } from '../../report/folded-failures.ts';
import type { Report } from '../../report/report.ts';
import { textBlock } from './blocks.ts';
import { failureSummary } from './failure-summary.ts';
import { namedLines, remediesSummary } from './remedies-summary.ts';
import { noticesSummary, reportSummary } from './report-summary.ts';
import { type Page, wrapped } from './wrapped.ts';

/** How far in stands what belongs to a title. */
const indent = '  ';

/** What a report says, in short, to whoever reads it in a terminal. */
export const textExporter = (page: Page): Exporter => ({
  id: 'text',
  label: 'Text',
  goesTo: 'file',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'txt'),
  export: (report) => `${text(report, page)}\n`,
});

function text(report: Report, page: Page): string {
  const inner = { ...page, columns: page.columns && page.columns - indent.length };
  const failures = foldedFailures(report.exchanges);
  const stackLines = namedLines(report, failures);
  const parts = [
    ...failures.map((failure) => failureSummary(failure, stackLines)),
    ...remediesSummary(stackLines),
    ...noticesSummary(report),
  ];
  const sections = parts.map(({ mark, title, blocks }) => {
    const head = wrapped([{ strong: title }], page, `${mark} `);
    const body = blocks.map((block) => textBlock(block, inner).replaceAll(/^(?=.)/gm, indent));
    return [mark === '✗' ? head.replace(mark, page.style.bad(mark)) : head, ...body].join('\n');
  });
  const { isGood, lines } = reportSummary(report);
  const [first = '', ...rest] = lines.map((line) => wrapped([line], page));
  const end = [isGood ? page.style.good(first) : page.style.bad(first), ...rest].join('\n');
  return [...sections, end].join('\n\n');
}
