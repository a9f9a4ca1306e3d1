import type { RootCause } from '../cause.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { type HiddenError, hiddenError } from '../explanations/hidden-error.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, headerEvidence } from '../words.ts';

/** So API Gateway calls a method or path that it does not have. https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html */
const NO_SUCH_METHOD = 'MissingAuthenticationTokenException';

export const routeMissingWithoutAllowOrigin: RootCause = {
  id: 'route-missing-without-allow-origin',
  title: 'Route missing',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: "404, 405 or 410 on the request itself, or API Gateway's 403 for a route that it does not have",

  explain(subject) {
    const answer = hiddenError(subject);
    const words = answer && wordsFor(answer);
    if (!answer || !words) return null;
    const [meaning, fix] = words;
    const { message, index } = answer;
    return {
      what: answeredSo(subject, answer),
      why: `${meaning}, and only the routes that exist set the CORS headers.`,
      fix: `${fix}; then ${corsOnErrors(subject, index)}, so that the next wrong URL shows itself.`,
      message: index,
      certainty: answer.certainty,
      evidence: [
        ...statusEvidence(answer),
        ...(answer.status === 405 ? headerEvidence(message, index, 'allow') : []),
      ],
    };
  },
};

/** What the answer means, and who does what first; null where it is about something else. */
function wordsFor({ message, status }: HiddenError): readonly [meaning: string, fix: string] | null {
  const [type = ''] = (getHeader(message.responseHeaders, 'x-amzn-errortype') ?? '').split(':');
  if (status === 403 && type === NO_SUCH_METHOD) {
    return [
      `API Gateway calls it ${code(NO_SUCH_METHOD)} where it has no such path or method, or where one wants a signed call`,
      'Correct the path (the stage is part of it) and the method in the page, or deploy the route',
    ];
  }
  if (status === 404 || status === 410) {
    return [
      'There is nothing at this URL',
      'Correct the URL in the page (host, path and version), or deploy the missing route',
    ];
  }
  if (status === 405) {
    const allowed = getHeader(message.responseHeaders, 'allow');
    return [
      `This URL has no method ${code(message.method)}${allowed === null ? '' : `, only ${code(allowed)}`}`,
      'Correct the method in the page, or add the route',
    ];
  }
  return null;
}
