import { allowedUrl, originUrl } from '../allow-origin-value.ts';
import type { StepCause } from '../cause.ts';
import { isLoopbackHost } from '../fetch/origin.ts';
import { answerFields, code } from '../words.ts';

export const allowOriginLoopbackName: StepCause = {
  id: 'allow-origin-loopback-name',
  title: 'localhost and 127.0.0.1',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'allowed and real origin: two names of this machine',

  explain(step) {
    const allowed = allowedUrl(step);
    const origin = originUrl(step);
    if (
      !allowed ||
      !origin ||
      allowed.hostname === origin.hostname ||
      !isLoopbackHost(allowed.hostname) ||
      !isLoopbackHost(origin.hostname)
    )
      return null;
    return {
      what: `The server allows ${code(allowed.origin)}, and the page was opened as ${code(step.origin)}: both mean this machine.`,
      why: 'A browser compares names, not addresses: `localhost`, `127.0.0.1` and `[::1]` are three origins.',
      fix: `Open the page under the name that the server allows, or put this one on the list and answer ${answerFields(step.answer)}.`,
    };
  },
};
