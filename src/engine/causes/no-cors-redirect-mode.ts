import type { EndCause } from '../cause.ts';
import { neverSent } from '../fetch/never-sent.ts';
import { code } from '../words.ts';

export const noCorsRedirectMode: EndCause = {
  id: 'no-cors-redirect-mode',
  title: 'Mode and redirect in conflict',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-main-fetch',
  observes: "the page's call: `mode: 'no-cors'` with another `redirect` than `follow`",

  explain({ exchange: { call, messages, origin } }) {
    const [first] = messages;
    if (call === null || !first || first.status !== null) return null;
    if (neverSent(call, first.url, origin) !== 'no-cors-redirect') return null;
    const redirect = code(`redirect: '${call.redirect}'`);
    return {
      what: `The page called ${code(first.url)} with ${code("mode: 'no-cors'")} and ${redirect}, which exclude each other.`,
      why: `Without CORS a page may not learn whether another origin redirects, and ${redirect} would tell it; the browser ends the call without asking the server, and no response header helps.`,
      fix: `Take ${redirect} out of the call, or ${code("mode: 'no-cors'")} where the page is to read the answer: then the CORS headers of the server decide.`,
      message: 0,
      chromium: 'NoCorsRedirectModeNotFollow',
    };
  },
};
