import type { EndCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { redirectsNowhere } from '../fetch/redirect.ts';
import { code, field, headerEvidence } from '../words.ts';

export const redirectLocationInvalid: EndCause = {
  id: 'redirect-location-invalid',
  title: 'Redirect to no URL',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-response-location-url',
  observes: 'a redirect whose `Location` is no URL',

  explain({ exchange }) {
    const index = exchange.messages.findLastIndex(({ status }) => status !== null);
    const message = exchange.messages[index];
    if (!message || !redirectsNowhere(message)) return null;
    const location = getHeader(message.responseHeaders, 'location') ?? '';
    return {
      what: `The server answered ${code(message.method)} with the redirect ${code(String(message.status))} to ${code(location)}, which is no URL.`,
      why: 'The browser treats a redirect that leads nowhere as a broken connection, before it looks at any header of CORS.',
      fix: `Whoever serves ${code(message.url)} answers it without a redirect, or puts a whole URL into ${field('location')}.`,
      message: index,
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};
