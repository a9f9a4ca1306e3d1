import type { StepCause } from '../cause.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const allowMethodsWildcardWithCredentials: StepCause = {
  id: 'allow-methods-wildcard-with-credentials',
  title: 'Methods * with credentials',
  explains: 'method-not-allowed',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: '`*` in `Access-Control-Allow-Methods`, where credentials are included',

  explain({ message, answer }) {
    const value = getHeader(message.responseHeaders, 'access-control-allow-methods') ?? '';
    if (!listItems(value).includes('*')) return null;
    return {
      what: `The server answered ${field('access-control-allow-methods', value)}, and the request includes credentials.`,
      why: 'With credentials `*` is no wildcard but the name of a method, so that nothing is allowed by accident to signed-in requests.',
      fix: `Name them: answer the ${code('OPTIONS')} with ${answerFields(answer, 'access-control-allow-methods')}.`,
    };
  },
};
