import { contentsLine, reportDocument } from './document/report-document.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { jiraBlock, jiraLine } from './jira/blocks.ts';

/** The issue text in Jira's own markup. */
export const jiraExporter: Exporter = {
  id: 'jira',
  label: 'Jira markup',
  goesTo: 'clipboard',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'txt'),
  export(report) {
    const { title, opening, contents, failures, closing } = reportDocument(report);
    return `${[
      `h1. ${jiraLine(title)}`,
      ...opening.map(jiraBlock),
      ...(contents.length === 0
        ? []
        : [contents.map((line, index) => `# ${jiraLine(contentsLine(line, index))}`).join('\n')]),
      ...failures.flat().map(jiraBlock),
      ...closing.map(jiraBlock),
    ].join('\n\n')}\n`;
  },
};
