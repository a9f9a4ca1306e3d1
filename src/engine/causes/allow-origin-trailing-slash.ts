import { allowedUrl } from '../allow-origin-value.ts';
import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const allowOriginTrailingSlash: StepCause = {
  id: 'allow-origin-trailing-slash',
  title: 'Trailing slash or path',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'a slash or a path behind the allowed origin',

  explain(step) {
    const value = getHeader(step.message.responseHeaders, 'access-control-allow-origin') ?? '';
    if (allowedUrl(step)?.origin !== step.origin || !value.startsWith(`${step.origin}/`)) return null;
    return {
      what: `The server answered ${field('access-control-allow-origin', value)}, and the origin is ${code(step.origin)}, without ${code(value.slice(step.origin.length))}.`,
      why: 'An origin is scheme, host and port and nothing behind them; the browser compares letter by letter.',
      fix: `Take it off the configured origin, and answer ${answerFields(step.answer)}.`,
    };
  },
};
