import type { RootCause } from '../cause.ts';
import { bodyLimits } from '../explanations/body-limits.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { hiddenError } from '../explanations/hidden-error.ts';
import { innermostProduct } from '../explanations/innermost-product.ts';

export const bodyTooLarge: RootCause = {
  id: 'body-too-large',
  title: 'Body too large',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: '413 on the request itself, and whose limit it is',

  explain(subject) {
    const answer = hiddenError(subject);
    if (answer?.status !== 413) return null;
    const raise =
      innermostProduct(subject, answer.index, bodyLimits)?.raise ??
      'Raise the limit where it is set, often in the proxy in front of the application';
    return {
      what: answeredSo(subject, answer),
      why: 'The body is larger than something on the way accepts, and that refuses it before the application, which sets the CORS headers, sees anything of it.',
      fix: `${raise}, or send less; then ${corsOnErrors(subject, answer.index)}.`,
      message: answer.index,
      certainty: answer.certainty,
      evidence: statusEvidence(answer),
    };
  },
};
