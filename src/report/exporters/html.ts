import type { Block, Inline, ReportDocument, Span } from './document/document.ts';
import { reportDocument } from './document/report-document.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { htmlBlock, htmlLine } from './html/blocks.ts';
import { html, type Markup } from './html/markup.ts';
import { style } from './html/style.ts';
import { shownValue, visible } from './visible.ts';

/** One file for a mail or for paper: without scripts, and without any request when it is read. */
export const htmlExporter: Exporter = {
  id: 'html',
  label: 'Web page (HTML)',
  goesTo: 'file',
  mediaType: 'text/html',
  fileName: (report) => fileName(report, 'html'),
  export: (report) => `${page(reportDocument(report)).markup}\n`,
};

function page({ title, opening, contents, failures, closing }: ReportDocument): Markup {
  const only = failures.length === 1;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words(title)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>${htmlLine(title)}</h1>
${blocks(opening)}
${contents.length === 0 ? '' : nav(contents)}
${failures.map(
  (parts) => html`<section class="failure${only ? ' only' : ''}">
${blocks(parts, only)}
</section>
`,
)}<section>
${blocks(closing)}
</section>
</main>
</body>
</html>`;
}

function blocks(parts: readonly Block[], raised = false): readonly Markup[] {
  return parts.map((part) => html`${htmlBlock(part, raised)}\n`);
}

function nav(contents: readonly Inline[]): Markup {
  const items = contents.map(
    (line, index) => html`<li><a href="#failure-${String(index + 1)}">${htmlLine(line)}</a></li>\n`,
  );
  return html`<nav aria-label="What failed"><ol>
${items}</ol></nav>`;
}

/** The title of the window, in which nothing stands out. */
function words(text: Inline): string {
  const word = (span: Span): string => {
    if (typeof span === 'string') return visible(span);
    if ('strong' in span) return words(span.strong);
    if ('jump' in span) return span.jump;
    return shownValue('code' in span ? span.code : span.link);
  };
  return text.map(word).join('');
}
