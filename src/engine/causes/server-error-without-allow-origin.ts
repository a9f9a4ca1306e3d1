import type { RootCause } from '../cause.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { hiddenError } from '../explanations/hidden-error.ts';

export const serverErrorWithoutAllowOrigin: RootCause = {
  id: 'server-error-without-allow-origin',
  title: 'Server error hidden by CORS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'a status of 500 or above on the request itself, without the headers',

  explain(subject) {
    const answer = hiddenError(subject);
    if (!answer || answer.status < 500) return null;
    return {
      what: answeredSo(subject, answer),
      why: 'It failed while it handled the request, and an error page is often made outside of what sets the CORS headers, so that the page may not even see the status.',
      fix: `Repair the exception that the server's log has for this moment; then ${corsOnErrors(subject, answer.index)}, so that the page sees the next one itself.`,
      message: answer.index,
      certainty: answer.certainty,
      evidence: statusEvidence(answer),
    };
  },
};
