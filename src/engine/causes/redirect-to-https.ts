import type { RootCause } from '../cause.ts';
import { isSamePath, strayRedirect } from '../explanations/stray-redirect.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

export const redirectToHttps: RootCause = {
  id: 'redirect-to-https',
  title: 'Redirect from http to https',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'a redirect from `http` to the same URL under `https`',

  explain(subject) {
    const redirect = strayRedirect(
      subject,
      (from, to) =>
        from.hostname === to.hostname &&
        from.protocol === 'http:' &&
        to.protocol === 'https:' &&
        isSamePath(from, to),
    );
    if (!redirect) return null;
    const { index, message, from, to, preflight } = redirect;
    const byBrowser = getHeader(message.responseHeaders, 'non-authoritative-reason') === 'HSTS';
    const own = subject.exchange.origin === from.origin;
    return {
      what: byBrowser
        ? `The page calls ${code(from.href)}, and the browser itself turned that into ${code('https')}, for the server once said ${field('strict-transport-security')}.`
        : `The server redirected ${preflight ? 'the preflight of ' : ''}${code(from.href)} from ${code('http')} to ${code('https')}.`,
      why: preflight
        ? 'A preflight asks one URL one question, and a browser follows no redirect for the answer.'
        : `${code(from.origin)} and ${code(to.origin)} are two origins, so ${own ? "the page's own server became a foreign one" : `behind the redirect the call comes from ${code('null')}`}.`,
      fix: own
        ? `Serve the page itself under ${code('https')}: redirect whoever opens it, and call relative URLs.`
        : `Write ${code('https')} in the URL that the page calls.`,
      message: index,
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};
