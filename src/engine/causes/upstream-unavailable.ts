import type { RootCause, Subject } from '../cause.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { failedPreflight, hiddenError } from '../explanations/hidden-error.ts';
import { innermostProduct, productsFromInside } from '../explanations/innermost-product.ts';
import { upstreamStatuses, upstreams } from '../explanations/upstreams.ts';

export const upstreamUnavailable: RootCause = {
  id: 'upstream-unavailable',
  title: 'Nothing behind the proxy',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: "502, 503, 504 or Cloudflare's 52x, at a request or at a preflight; who stands in front",

  explain(subject) {
    const answer = failedPreflight(subject) ?? hiddenError(subject);
    const meaning = answer && upstreamStatuses[answer.status];
    if (!answer || !meaning || isOfApplication(subject, answer.index)) return null;
    const { index, certainty, message } = answer;
    const look =
      innermostProduct(subject, index, upstreams)?.look ??
      'Look whether the application runs, and into the log of what stands in front of it';
    const after =
      message.kind === 'preflight'
        ? 'then call again, since the preflight says nothing of its CORS headers before that'
        : `then ${corsOnErrors(subject, index)}, so that the page sees the next outage itself`;
    return {
      what: answeredSo(subject, answer),
      why: `The status says that ${meaning}; the application, which knows of CORS, had no part in this answer.`,
      fix: `${look}, and bring it back; ${after}.`,
      message: index,
      certainty,
      evidence: statusEvidence(answer),
    };
  },
};

/** Whether the application made the answer itself: what stands in front of one is in the table. */
function isOfApplication(subject: Subject, index: number): boolean {
  const [innermost] = productsFromInside(subject, index);
  if (innermost?.role !== 'server' && innermost?.role !== 'framework') return false;
  return !upstreams.some(({ product }) => [product].flat().includes(innermost.name));
}
