import type { StepCause } from '../cause.ts';
import { answerFields, code, field } from '../words.ts';

export const allowOriginMissing: StepCause = {
  id: 'allow-origin-missing',
  title: 'No Access-Control-Allow-Origin',
  explains: 'allow-origin-missing',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'an answer without `Access-Control-Allow-Origin`',

  explain({ message, origin, answer }) {
    return {
      what: `The server answered ${code(String(message.status))} without ${field('access-control-allow-origin')}, so the page at ${code(origin)} may not read it.`,
      why: 'A browser hands an answer to another origin only if the server says that this origin may have it; without the header it says nothing.',
      fix: `Answer ${answerFields(answer)}.`,
    };
  },
};
