import type { StepCause } from '../cause.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const allowHeadersWildcardWithCredentials: StepCause = {
  id: 'allow-headers-wildcard-with-credentials',
  title: 'Headers * with credentials',
  explains: 'request-headers-not-allowed',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: '`*` in `Access-Control-Allow-Headers`, where credentials are included',

  explain({ message, answer }) {
    const value = getHeader(message.responseHeaders, 'access-control-allow-headers') ?? '';
    if (!listItems(value).includes('*')) return null;
    return {
      what: `The server answered ${field('access-control-allow-headers', value)}, and the request includes credentials.`,
      why: 'With credentials `*` is no wildcard but the name of a header, so that nothing is allowed by accident to signed-in requests.',
      fix: `Name them: answer the ${code('OPTIONS')} with ${answerFields(answer, 'access-control-allow-headers')}.`,
    };
  },
};
