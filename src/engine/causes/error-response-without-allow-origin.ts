import type { RootCause } from '../cause.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { hiddenError } from '../explanations/hidden-error.ts';

export const errorResponseWithoutAllowOrigin: RootCause = {
  id: 'error-response-without-allow-origin',
  title: 'Error hidden by CORS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'any other status of 400 or above on the request itself, without the headers',

  explain(subject) {
    const answer = hiddenError(subject);
    if (!answer) return null;
    return {
      what: answeredSo(subject, answer),
      why: 'It refused this request, and many servers set the CORS headers on what succeeds only, so that the browser hides the reason from the page.',
      fix: `Look into the log of the server for the reason and correct the request; then ${corsOnErrors(subject, answer.index)}, so that the page sees the next error itself.`,
      message: answer.index,
      certainty: answer.certainty,
      evidence: statusEvidence(answer),
    };
  },
};
