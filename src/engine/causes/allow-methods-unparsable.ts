import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, field } from '../words.ts';

export const allowMethodsUnparsable: StepCause = {
  id: 'allow-methods-unparsable',
  title: 'Allow-Methods unreadable',
  explains: 'allow-methods-unparsable',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',

  explain({ message, answer }) {
    const value = getHeader(message.responseHeaders, 'access-control-allow-methods') ?? '';
    return {
      what: `The server answered ${field('access-control-allow-methods', value)}, which is no list that the browser can read.`,
      why: 'The list is names of methods, separated by commas; one item that is none of them voids all of it.',
      fix: `Answer ${answerFields(answer, 'access-control-allow-methods')}.`,
    };
  },
};
