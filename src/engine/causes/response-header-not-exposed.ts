import type { NoticeCause } from '../cause.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { headerNamesNotExposed } from '../fetch/exposed-headers.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { remember } from '../remember.ts';
import { codes, field, headerEvidence, spellHeader } from '../words.ts';

/** Headers for browsers, caches and operators, which scripts hardly ever read. */
const NOT_FOR_SCRIPTS =
  /^(date|server|connection|vary|via|age|alt-svc|keep-alive|transfer-encoding|content-encoding|accept-ranges|upgrade|trailer|nel|report-to|reporting-endpoints|p3p|expect-ct|set-cookie2?|server-timing|timing-allow-origin|origin-agent-cluster|referrer-policy|permissions-policy|feature-policy|accept-ch|critical-ch|priority|x-powered-by|x-aspnet.*|x-frame-options|x-xss-protection|x-content-type-options|x-dns-prefetch-control|x-download-options|x-permitted-cross-domain-policies|x-ua-compatible|x-robots-tag|x-cache.*|x-served-by|x-timer|x-varnish|x-runtime)$|^(access-control|cross-origin|content-security-policy|strict-transport-security|cf|x-amz|x-envoy|x-vercel|x-fastly|x-akamai|proxy|sec)(-|$)/;

const isForScripts = remember((name) => !NOT_FOR_SCRIPTS.test(name));

export const responseHeaderNotExposed: NoticeCause = {
  id: 'response-header-not-exposed',
  title: 'Response header not readable',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#http-access-control-expose-headers',
  observes: 'headers of a delivered answer that `Access-Control-Expose-Headers` does not name',

  explain(subject) {
    const { exchange, credentials } = subject;
    const answer = lastAnswer(subject);
    if (!answer || exchange.outcome !== 'delivered' || exchange.mode === 'no-cors') return null;
    // A redirect that the page asked to see itself is opaque: no header of it could be exposed.
    if (locationUrl(answer.message) !== null) return null;
    const mode = credentials === 'include' ? 'include' : 'omit';
    const hidden = headerNamesNotExposed(answer.headers, mode).filter(isForScripts).map(spellHeader);
    if (hidden.length === 0) return null;
    const exposed = listItems(getHeader(answer.headers, 'access-control-expose-headers') ?? '');
    const list = [...exposed.filter((name) => name !== '*'), ...hidden].join(', ');
    return {
      what: `The answer reached the page, but a script there cannot read ${codes(hidden)}: ${hidden.length === 1 ? 'it is' : 'they are'} simply absent to it.`,
      why: 'Of an answer from another origin a script sees only a few harmless headers, and those that the server exposes by name; nothing in the console says so.',
      fix: `If the page needs ${hidden.length === 1 ? 'it' : 'one of them'}, let the server answer ${field('access-control-expose-headers', list)}, cut down to what is read.`,
      message: answer.index,
      evidence: headerEvidence(answer.message, answer.index, 'access-control-expose-headers'),
    };
  },
};
