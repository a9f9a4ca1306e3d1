import type { ProxyTarget } from './own-proxy.ts';
import { lines, quoted } from './text.ts';

/**
 * What a proxy keeps to itself: cookies and addresses of one’s own pages are no business of a third party, and many
 * servers refuse an `Origin` that they do not know.
 */
export const keptFromTheApi = ['cookie', 'origin', 'referer'] as const;

/** What of the API’s answers does not reach the page, where it would hold for one’s own site. */
export const keptFromThePage = ['set-cookie', 'access-control-allow-origin'] as const;

/** A regular expression for what a redirect to the API itself begins with, for JavaScript between slashes. */
export function startOfLocation({ server }: ProxyTarget): string {
  return `^(?:${escaped(server).replaceAll('/', '\\/')})?\\/`;
}

/** For servers that put no slashes around it. */
export function escaped(server: string): string {
  return server.replaceAll(/[.[\]]/g, '\\$&');
}

/** The two functions that every proxy of Node’s family is given. */
export function proxyEvents(target: ProxyTarget): { readonly request: string; readonly answer: string } {
  return {
    request: lines(`
      (request) => {
        for (const name of [${quoted(keptFromTheApi, "'")}]) request.removeHeader(name);
      }
    `),
    answer: lines(`
      ({ headers }) => {
        for (const name of [${quoted(keptFromThePage, "'")}]) delete headers[name];
        headers.location &&= headers.location.replace(/${startOfLocation(target)}/, '/api/');
      }
    `),
  };
}
