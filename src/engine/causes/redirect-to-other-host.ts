import type { RootCause } from '../cause.ts';
import { isSamePath, strayRedirect } from '../explanations/stray-redirect.ts';
import { code, headerEvidence } from '../words.ts';

export const redirectToOtherHost: RootCause = {
  id: 'redirect-to-other-host',
  title: 'Redirect to another host name',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'a redirect to the same path and query on another host name, as of `www.`',

  explain(subject) {
    const redirect = strayRedirect(
      subject,
      (from, to) => from.hostname !== to.hostname && isSamePath(from, to) && /^https?:$/.test(to.protocol),
    );
    if (!redirect) return null;
    const { index, message, from, to, preflight } = redirect;
    const own = subject.exchange.origin === from.origin;
    return {
      what: `The server redirected ${preflight ? 'the preflight of ' : ''}${code(from.href)} to the same path on ${code(to.host)}${bareName(from) === bareName(to) ? `: the names differ by ${code('www.')}` : ''}.`,
      why: preflight
        ? 'A preflight asks one URL one question, and a browser follows no redirect for the answer.'
        : `Another host is another origin, so ${own ? "the page's own server became a foreign one" : `every answer on the way must allow the page, and behind the redirect the call comes from ${code('null')}`}.`,
      fix: own
        ? `Serve the page itself under ${code(to.origin)} alone: redirect whoever opens it under the other name, and call relative URLs.`
        : `Call ${code(to.origin)} from the page, where the server wants to be called.`,
      message: index,
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};

function bareName({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
