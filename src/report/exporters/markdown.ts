import type { ReportDocument } from './document/document.ts';
import { contentsLine, reportDocument } from './document/report-document.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { markdownBlock, markdownLine } from './markdown/blocks.ts';

/** A message to whoever has to change something, for an issue or a chat. GitHub and GitLab read it alike. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  label: 'Markdown (GitHub, GitLab)',
  goesTo: 'file',
  mediaType: 'text/markdown',
  fileName: (report) => fileName(report, 'md'),
  export: (report) => `${markdown(reportDocument(report))}\n`,
};

function markdown({ title, opening, contents, failures, closing }: ReportDocument): string {
  return [
    `# ${markdownLine(title)}`,
    ...opening.map(markdownBlock),
    ...(contents.length === 0
      ? []
      : [
          contents
            .map((line, index) => `${index + 1}. ${markdownLine(contentsLine(line, index))}`)
            .join('\n'),
        ]),
    ...failures.flat().map(markdownBlock),
    ...closing.map(markdownBlock),
  ].join('\n\n');
}
