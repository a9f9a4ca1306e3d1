import type { EndCause } from '../cause.ts';
import { neverSent } from '../fetch/never-sent.ts';
import { code } from '../words.ts';

export const schemeNotSupported: EndCause = {
  id: 'scheme-not-supported',
  title: 'URL is not http or https',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-main-fetch',
  observes: "the page's call: a URL that is neither `http` nor `https`",

  explain({ exchange: { call, messages, origin } }) {
    const [first] = messages;
    if (call === null || !first || first.status !== null) return null;
    if (neverSent(call, first.url, origin) !== 'scheme') return null;
    const scheme = new URL(first.url).protocol;
    // Chromium has another word for files, unless a file asks for them.
    const refusedAsFile = scheme === 'file:' && origin !== 'null';
    return {
      what:
        scheme === 'blob:'
          ? `The page called ${code(first.url)}, a ${code('blob:')} URL that belongs to another origin.`
          : `The page called ${code(first.url)}, and browsers fetch no ${code(scheme)} URL for a page.`,
      why: `CORS is spoken over ${code('http')} and ${code('https')} only, so the browser ends the call without asking anyone; no response header helps.`,
      fix: fixFor(scheme),
      message: 0,
      ...(refusedAsFile ? {} : { chromium: 'CorsDisabledScheme' }),
      firefox: 'CORSRequestNotHttp',
    };
  },
};

function fixFor(scheme: string): string {
  if (scheme === 'blob:')
    return `Send the ${code('Blob')} itself to this page with ${code('postMessage()')}, for its URL works only where it was made.`;
  if (scheme === 'file:')
    return `Serve the file over ${code('http')} (${code('npx serve')} in its folder does), open the page from there, and call it by its ${code('http')} URL.`;
  if (scheme === 'localhost:' || scheme.includes('.'))
    return `Write the scheme before the host in the call: ${code(`http://${scheme}…`)}, for what stands before the first colon is read as one.`;
  return `Offer what the page needs under an ${code('https')} URL and call that one; a URL that opens another program belongs into a link, ${code(`<a href="${scheme}…">`)}.`;
}
