import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { refusedHeaderNames } from '../refused-header-names.ts';
import { answerFields, code, codes, field } from '../words.ts';

export const requestHeaderNotAllowed: StepCause = {
  id: 'request-header-not-allowed',
  title: 'Request header not allowed',
  explains: 'request-headers-not-allowed',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'header names asked for that are not in `Access-Control-Allow-Headers`',

  explain(step) {
    const names = refusedHeaderNames(step);
    const value = getHeader(step.message.responseHeaders, 'access-control-allow-headers');
    return {
      what:
        value === null
          ? `The request carries ${codes(names)}, and the preflight was answered without ${field('access-control-allow-headers')}.`
          : `The request carries ${codes(names)}, and the server allows only ${code(value)}.`,
      why: 'A header that an HTML form could not send must be allowed by name before the browser sends it; the console names only the first that is missing, these are all.',
      fix: `Answer the ${code('OPTIONS')} with ${answerFields(step.answer, 'access-control-allow-headers')}, or stop sending what the server does not need.`,
    };
  },
};
