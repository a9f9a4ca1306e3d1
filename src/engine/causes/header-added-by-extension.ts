import type { RootCause } from '../cause.ts';
import { headerSource, isElement } from '../header-source.ts';
import { refusedHeaderNames } from '../refused-header-names.ts';
import { code, codes } from '../words.ts';

export const headerAddedByExtension: RootCause = {
  id: 'header-added-by-extension',
  title: 'Header of an extension',
  explains: 'root',
  about: 'request',
  spec: 'https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names',
  observes: 'refused header names that no page sends, or on what no script asked for',
  certainty: 'certain',

  explain(subject) {
    const { exchange, hops, failures } = subject;
    const [failure] = failures;
    const preflight = failure && exchange.messages[failure.message];
    if (!preflight || failure.step !== 'request-headers-not-allowed') return null;
    const hop = hops.find((candidate) => candidate.preflight === failure.message);
    const refused = refusedHeaderNames({ ...subject, message: preflight }).map((name) => {
      const request = exchange.messages[hop?.request ?? -1];
      const { from } = headerSource({ exchange, preflight, request, method: hop?.method ?? 'GET', name });
      return { name, from };
    });
    const added = refused.filter(({ from }) => from.kind === 'extension' && from.certainty !== 'possible');
    const names = codes(added.map(({ name }) => name));
    const [first] = added;
    if (!first) return null;
    const others = refused.filter((header) => !added.includes(header)).map(({ name }) => name);
    const who = first.from.name ?? 'Something in this browser, most likely an extension,';
    return {
      what: `${who} adds ${names} to the request, not the page.`,
      why: isElement(exchange)
        ? `A page cannot put headers on what an element loads (${code(exchange.resourceType)}), so this one came from elsewhere, and the server knows nothing of it.`
        : 'The browser asks for every header, whoever added it, and the server knows nothing of this one; your users, who have no such tool, do not see the error.',
      fix: `Switch the extension off for this page, or repeat the call in a guest window; let no server allow ${names} for the sake of one machine${others.length > 0 ? `, only ${codes(others)}` : ''}.`,
      message: failure.message,
      certainty: first.from.certainty,
    };
  },
};
