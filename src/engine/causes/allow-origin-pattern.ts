import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const allowOriginPattern: StepCause = {
  id: 'allow-origin-pattern',
  title: 'Pattern as allowed origin',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'a `*` inside the value of `Access-Control-Allow-Origin`',

  explain({ message, origin, answer }) {
    const value = getHeader(message.responseHeaders, 'access-control-allow-origin') ?? '';
    if (value === '*' || !value.includes('*') || /[ ,]/.test(value)) return null;
    return {
      what: `The server answered the pattern ${field('access-control-allow-origin', value)}.`,
      why: `The browser knows no patterns: it compares the text with ${code(origin)} letter by letter.`,
      fix: `Match the request's ${field('origin')} on the server, anchored at both ends and with its dots escaped, and answer the one that matched: ${answerFields(answer)}.`,
    };
  },
};
