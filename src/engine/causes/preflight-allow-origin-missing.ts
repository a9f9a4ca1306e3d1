import type { StepCause } from '../cause.ts';
import { answerFields, code, field } from '../words.ts';

export const preflightAllowOriginMissing: StepCause = {
  id: 'preflight-allow-origin-missing',
  title: 'Preflight: no Allow-Origin',
  explains: 'allow-origin-missing',
  on: 'preflight',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'a preflight answered without `Access-Control-Allow-Origin`',

  explain({ message, origin, answer }) {
    return {
      what: `The server answered the preflight ${code(String(message.status))} without ${field('access-control-allow-origin')}, so the request was never sent.`,
      why: `Before a request that only a script can make, the browser asks with \`OPTIONS\` whether ${code(origin)} may make it; an answer without the header is a no.`,
      fix: `Answer the \`OPTIONS\` with ${answerFields(answer)}, before authentication and routing can answer it.`,
    };
  },
};
