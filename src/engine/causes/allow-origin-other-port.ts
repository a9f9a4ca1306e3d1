import { allowedUrl, originUrl } from '../allow-origin-value.ts';
import type { StepCause } from '../cause.ts';
import { answerFields, code } from '../words.ts';

export const allowOriginOtherPort: StepCause = {
  id: 'allow-origin-other-port',
  title: 'Other port allowed',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'allowed and real origin: only the port differs',

  explain(step) {
    const allowed = allowedUrl(step);
    const origin = originUrl(step);
    if (
      !allowed ||
      !origin ||
      allowed.protocol !== origin.protocol ||
      allowed.hostname !== origin.hostname ||
      allowed.port === origin.port
    )
      return null;
    return {
      what: `The server allows ${code(allowed.origin)}, and the page is at ${code(step.origin)}: only the port differs.`,
      why: 'The port is part of an origin: two programs on one host need not trust each other.',
      fix: `Put the origin with this port on the list (a development server may have taken another port than usual), and answer ${answerFields(step.answer)}.`,
    };
  },
};
