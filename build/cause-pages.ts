import { Marked, type Token } from 'marked';
import type { Plugin } from 'vite';
import type { CausePage, PagePart } from '../src/panel/cause-page.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const marked = new Marked({
  renderer: {
    // The page's own title is the first heading of its dialog.
    heading({ depth, tokens }) {
      return `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const cause = /^(?:\.\/)?([\w-]+)\.md$/.exec(href)?.[1];
      if (cause !== undefined) return `<a href="#${cause}" data-page="${cause}">${text}</a>`;
      if (!/^https:\/\//.test(href)) return text;
      return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${text}</a>`;
    },
    image: ({ text }) => escaped(text),
    html: ({ text }) => escaped(text),
  },
});

/** Renders a page of `docs/causes/`: its title, its text as HTML, and between it the code to copy. */
export function causePage(markdown: string): CausePage {
  const parts: PagePart[] = [];
  let title = '';
  let text: Token[] = [];
  const endText = () => {
    if (text.some(({ type }) => type !== 'space')) parts.push({ html: marked.parser(text) });
    text = [];
  };
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading' && token['depth'] === 1) title = token['text'].replaceAll('`', '');
    else if (token.type === 'code') {
      endText();
      parts.push({ code: token['text'] });
    } else text.push(token);
  }
  endText();
  return { title, parts };
}

/** Lets the panel import `docs/causes/<id>.md` as a `CausePage`. */
export function causePages(): Plugin {
  return {
    name: 'cause-pages',
    transform: {
      filter: { id: /\/docs\/causes\/[^/]+\.md$/ },
      handler: (markdown) => ({
        code: `export const page = ${JSON.stringify(causePage(markdown))};`,
        map: null,
        moduleType: 'js',
      }),
    },
  };
}
