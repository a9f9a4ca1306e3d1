import type { EndCause } from '../cause.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

const HEADER = 'cross-origin-resource-policy';

export const blockedByResourcePolicy: EndCause = {
  id: 'blocked-by-resource-policy',
  title: 'Cross-Origin-Resource-Policy',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header',
  observes: 'the end: `net::ERR_BLOCKED_BY_RESPONSE`, with `Cross-Origin-Resource-Policy`',

  explain({ exchange }) {
    const end = namedEnd(exchange, /^(net::ERR_BLOCKED_BY_RESPONSE\b|NS_ERROR_DOM_CORP_FAILED$)/);
    const message = end && exchange.messages[end.message];
    if (!message) return null;
    const value = getHeader(message.responseHeaders, HEADER);
    const asked = `Whoever serves ${code(end.host)} answers ${field(HEADER, 'cross-origin')} if any site may embed this`;
    return {
      what:
        value === null
          ? `The answer of ${code(end.host)} has no ${field(HEADER)} that lets ${code(exchange.origin)} embed it: ${code(end.error)}.`
          : `The server answered ${field(HEADER, value)}, and the page is at ${code(exchange.origin)}: ${code(end.error)}.`,
      why:
        value === null
          ? `A page with ${field('cross-origin-embedder-policy', 'require-corp')} takes from other origins only what allows it by name; without CORS no ${field('access-control-allow-origin')} is looked at.`
          : `${code(value)} says who may embed the answer without asking for CORS, and this page is not among them; no ${field('access-control-allow-origin')} is looked at.`,
      fix: `${asked}; else the page asks with CORS (${code('crossorigin')} on the element, ${code('mode: "cors"')} in the call) and the server allows ${code(exchange.origin)}.`,
      message: end.message,
      evidence: headerEvidence(message, end.message, HEADER),
    };
  },
};
