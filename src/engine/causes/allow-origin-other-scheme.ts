import { allowedUrl, originUrl } from '../allow-origin-value.ts';
import type { StepCause } from '../cause.ts';
import { answerFields, code } from '../words.ts';

export const allowOriginOtherScheme: StepCause = {
  id: 'allow-origin-other-scheme',
  title: 'Other scheme allowed',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'allowed and real origin: only the scheme differs',

  explain(step) {
    const allowed = allowedUrl(step);
    const origin = originUrl(step);
    if (!allowed || !origin || allowed.protocol === origin.protocol || allowed.host !== origin.host)
      return null;
    return {
      what: `The server allows ${code(allowed.origin)}, and the page is at ${code(step.origin)}: only the scheme differs.`,
      why: '`http` and `https` are two origins: what came over `http` may have been changed on the way, so that a browser never treats it as the same site.',
      fix: `Put the origin with its real scheme on the list (behind a proxy that ends TLS a server often builds it with \`http\`), and answer ${answerFields(step.answer)}.`,
    };
  },
};
