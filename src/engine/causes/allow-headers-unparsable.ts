import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, field } from '../words.ts';

export const allowHeadersUnparsable: StepCause = {
  id: 'allow-headers-unparsable',
  title: 'Allow-Headers unreadable',
  explains: 'allow-headers-unparsable',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',

  explain({ message, answer }) {
    const value = getHeader(message.responseHeaders, 'access-control-allow-headers') ?? '';
    return {
      what: `The server answered ${field('access-control-allow-headers', value)}, which is no list that the browser can read.`,
      why: 'The list is names of headers, separated by commas; one item that is none of them voids all of it.',
      fix: `Answer ${answerFields(answer, 'access-control-allow-headers')}.`,
    };
  },
};
