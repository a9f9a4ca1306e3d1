import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, field } from '../words.ts';

export const allowOriginWildcardWithCredentials: StepCause = {
  id: 'allow-origin-wildcard-with-credentials',
  title: '* with credentials',
  explains: 'allow-origin-mismatch',
  on: 'request',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: '`Access-Control-Allow-Origin: *`, where credentials are included',

  explain({ message, answer }) {
    if (getHeader(message.responseHeaders, 'access-control-allow-origin') !== '*') return null;
    return {
      what: `The server answered ${field('access-control-allow-origin', '*')}, and the request includes credentials.`,
      why: 'With credentials `*` loses its meaning: the browser compares it with the origin letter by letter, so that no server opens what belongs to a signed-in user to every site by accident.',
      fix: `Answer ${answerFields(answer)}, or make the call without credentials if it needs no cookies.`,
    };
  },
};
