import type { RootCause } from '../cause.ts';
import { adviceFor } from '../explanations/settings.ts';
import { isSamePath, strayRedirect } from '../explanations/stray-redirect.ts';
import { code, field, headerEvidence } from '../words.ts';

export const redirectOfTrailingSlash: RootCause = {
  id: 'redirect-of-trailing-slash',
  title: 'Redirect for a trailing slash',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'a redirect to the same URL with or without a slash at its end',

  explain(subject) {
    const redirect = strayRedirect(
      subject,
      (from, to) => from.hostname === to.hostname && from.pathname !== to.pathname && isSamePath(from, to),
    );
    if (!redirect) return null;
    const { index, message, from, to, preflight } = redirect;
    const adds = to.pathname.length > from.pathname.length;
    const insecure = from.protocol === 'https:' && to.protocol === 'http:';
    return {
      what: `The server redirected ${preflight ? 'the preflight of ' : ''}${code(from.href)} to the same URL ${adds ? 'with' : 'without'} a slash at its end${insecure ? `, and from ${code('https')} to ${code('http')}` : ''}.`,
      why: preflight
        ? 'Routers do that before any middleware runs, and a browser follows no redirect of a preflight.'
        : `Routers do that before the middleware that sets ${field('access-control-allow-origin')}, and a browser asks for it on redirects too.`,
      fix: `Write ${code(adds ? `${from.pathname}/` : from.pathname.slice(0, -1))} as the path in the page's call, or let the server answer both spellings${adviceFor('slash', message)}${insecure ? `; behind a proxy, let it believe ${field('x-forwarded-proto')} as well` : ''}.`,
      message: index,
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};
