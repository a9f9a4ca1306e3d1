import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, field } from '../words.ts';

export const preflightAllowOriginWildcardWithCredentials: StepCause = {
  id: 'preflight-allow-origin-wildcard-with-credentials',
  title: 'Preflight: * with credentials',
  explains: 'allow-origin-mismatch',
  on: 'preflight',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: "the preflight's `Access-Control-Allow-Origin: *`, where credentials are included",

  explain({ message, answer }) {
    if (getHeader(message.responseHeaders, 'access-control-allow-origin') !== '*') return null;
    return {
      what: `The server answered the preflight with ${field('access-control-allow-origin', '*')}, and the request it asks for includes credentials.`,
      why: 'A preflight carries no cookies itself, but it is checked with the credentials mode of the request behind it, and with credentials `*` matches no origin.',
      fix: `Answer the \`OPTIONS\` with ${answerFields(answer)}, or make the call without credentials if it needs no cookies.`,
    };
  },
};
