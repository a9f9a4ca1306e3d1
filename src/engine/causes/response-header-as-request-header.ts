import type { StepCause } from '../cause.ts';
import { refusedHeaderNames } from '../refused-header-names.ts';
import { codes } from '../words.ts';

export const responseHeaderAsRequestHeader: StepCause = {
  id: 'response-header-as-request-header',
  title: 'Response header on request',
  explains: 'request-headers-not-allowed',
  spec: 'https://fetch.spec.whatwg.org/#http-responses',
  observes: '`Access-Control-Allow-…` among the request headers asked for',

  explain(step) {
    const refused = refusedHeaderNames(step);
    const wrong = refused.filter((name) => /^access-control-(allow|expose|max)-/.test(name));
    if (wrong.length === 0) return null;
    const others = refused.filter((name) => !wrong.includes(name));
    return {
      what: `The page sends ${codes(wrong)} with its request, and only a server's answer can have such a header.`,
      why: 'No page can allow itself anything: on a request the header does nothing, except that the browser must ask the server whether it may be sent.',
      fix: `Delete ${codes(wrong)} from the call${others.length > 0 ? `, and allow ${codes(others)} on the server` : ''}.`,
    };
  },
};
