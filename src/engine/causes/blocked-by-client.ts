import type { EndCause } from '../cause.ts';
import { consoleCode } from '../explanations/console-code.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { code } from '../words.ts';

// Firefox writes NS_ERROR_ABORT for what an extension cancels, and NS_ERROR_…_URI for its own tracking lists.
const NAMES =
  /^(net::ERR_BLOCKED_BY_(CLIENT|ADMINISTRATOR)\b|NS_ERROR_ABORT$|NS_ERROR_(\w*TRACKING|CRYPTOMINING|FINGERPRINTING|BLOCKED|HARMFUL)_URI$|NS_ERROR_BLOCKED_BY_POLICY$)/;

export const blockedByClient: EndCause = {
  id: 'blocked-by-client',
  title: 'Blocked by an extension',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-main-fetch',
  observes: "the end: `net::ERR_BLOCKED_BY_CLIENT`, or Firefox's names for blockers and tracking lists",

  explain({ exchange }) {
    const end = namedEnd(exchange, NAMES);
    if (!end) return null;
    return {
      what: `The request to ${code(end.host)} was stopped in this browser: ${code(end.error)}.`,
      why: 'A content blocker, another extension, tracking protection or a policy of the organisation matched its URL; no response header helps, since the server was not asked or not listened to.',
      fix: `Switch content blockers off for ${code(exchange.origin)} and repeat the call; if it passes, users with such a blocker fail too, so serve the call from a host and path that no filter list names.`,
      message: end.message,
      ...consoleCode(exchange),
    };
  },
};
