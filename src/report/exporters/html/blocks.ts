import type { Block, Inline, Place, Span, TableRow } from '../document/document.ts';
import { said } from '../document/said.ts';
import { shownValue, visible } from '../visible.ts';
import { html, type Markup } from './markup.ts';

/** A line of the document as HTML. */
export function htmlLine(text: Inline): readonly Markup[] {
  return text.map(htmlSpan);
}

function htmlSpan(span: Span): Markup {
  if (typeof span === 'string') return html`${visible(span)}`;
  if ('link' in span) return html`<a href="${span.link}" rel="noreferrer">${span.link}</a>`;
  if ('jump' in span) return html`<a href="#${span.to}">${span.jump}</a>`;
  return 'code' in span
    ? html`<code>${shownValue(span.code)}</code>`
    : html`<strong>${htmlLine(span.strong)}</strong>`;
}

/** A block of the document as HTML. `raised`: its headings stand one level higher. */
export function htmlBlock(part: Block, raised = false): Markup {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 || raised
        ? html`<h2${id(part.place)}>${htmlLine(part.text)}</h2>`
        : html`<h3${id(part.place)}>${htmlLine(part.text)}</h3>`;
    case 'paragraph':
      return html`<p>${htmlLine(part.text)}</p>`;
    case 'list':
      return html`${part.lead.length === 0 ? '' : html`<p>${htmlLine(part.lead)}</p>`}
<ul>${part.items.map((item) => html`<li>${htmlLine(item)}</li>`)}</ul>`;
    case 'table':
      return html`<div class="table" tabindex="0"><table>
<thead><tr>${part.head.map((name) => html`<th scope="col">${htmlLine(name)}</th>`)}</tr></thead>
<tbody>${part.rows.map(htmlRow)}</tbody>
</table></div>`;
    case 'code':
      return html`<pre tabindex="0">${part.lines.join('\n')}</pre>`;
    case 'conversation':
      return html`<ol class="said">${said(part.exchange).map(
        ({ direction, state, way, server, label, note }) => html`
<li class="${direction} ${state}"><span>${way} <code>${shownValue(server)}</code></span> <code>${shownValue(label)}</code>${noted(note)}</li>`,
      )}
</ol>`;
  }
}

function id(place: Place | undefined): Markup {
  return place === undefined ? html`` : html` id="${place}"`;
}

function noted(text: string): Markup {
  return text === '' ? html`` : html` <strong>${text}</strong>`;
}

function htmlRow({ cells: [name = [], ...cells], failed }: TableRow): Markup {
  return html`<tr${failed ? html` class="failed"` : ''}><th scope="row">${htmlLine(name)}</th>${cells.map((text) => html`<td>${htmlLine(text)}</td>`)}</tr>
`;
}
