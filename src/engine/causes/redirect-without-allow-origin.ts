import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { answerFields, code, field } from '../words.ts';

export const redirectWithoutAllowOrigin: StepCause = {
  id: 'redirect-without-allow-origin',
  title: 'Redirect without Allow-Origin',
  explains: 'allow-origin-missing',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'a redirect without `Access-Control-Allow-Origin`',

  explain({ message, messageIndex, answer }) {
    const target = locationUrl(message);
    if (target === null) return null;
    return {
      what: `The server redirected to ${code(target)} with ${code(String(message.status))}, and the redirect itself has no ${field('access-control-allow-origin')}.`,
      why: 'Every answer of a cross-origin chain must allow the origin, redirects too: where a server sends a request on to is already information.',
      fix: `Call ${code(target)} directly if that is the real address; else answer the redirect with ${answerFields(answer)}, and its target likewise.`,
      evidence: [
        { message: messageIndex, header: 'location', value: getHeader(message.responseHeaders, 'location') },
      ],
    };
  },
};
