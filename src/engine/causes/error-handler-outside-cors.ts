import type { RootCause } from '../cause.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { hiddenError } from '../explanations/hidden-error.ts';
import { statusLine } from '../fetch/reason-phrase.ts';
import { code } from '../words.ts';

export const errorHandlerOutsideCors: RootCause = {
  id: 'error-handler-outside-cors',
  title: 'Exceptions answered outside CORS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: "a 5xx without the headers that the host's other answers carry for this origin",

  explain(subject) {
    const answer = hiddenError(subject);
    const witness = answer?.allowing.findLast(({ status }) => status < 500);
    if (!answer || answer.status < 500 || !witness) return null;
    const seen = `${code(`${witness.method} ${witness.url}`)} got ${code(statusLine(witness.status))} with the headers`;
    return {
      what: answeredSo(subject, answer),
      why: `${seen}, so this host allows the origin, and only what answers its exceptions stands outside of what sets them.`,
      fix: `Repair the exception that the server's log has for this moment; then ${corsOnErrors(subject, answer.index)}.`,
      message: answer.index,
      certainty: answer.certainty,
      evidence: statusEvidence(answer),
    };
  },
};
