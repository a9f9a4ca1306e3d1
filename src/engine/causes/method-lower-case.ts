import type { StepCause } from '../cause.ts';
import { requestedMethod } from '../conversation.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { code, field } from '../words.ts';

export const methodLowerCase: StepCause = {
  id: 'method-lower-case',
  title: 'Method in lower case',
  explains: 'method-not-allowed',
  spec: 'https://fetch.spec.whatwg.org/#concept-method-normalize',
  observes: 'the method asked for and the list: only the case differs',

  explain({ message }) {
    const method = requestedMethod(message) ?? '';
    const allowed = listItems(getHeader(message.responseHeaders, 'access-control-allow-methods') ?? '');
    const upper = method.toUpperCase();
    const spelled = allowed.find((item) => item.toUpperCase() === upper);
    if (spelled === undefined || spelled === method) return null;
    return {
      what: `The request was sent as ${code(method)}, and the server allows ${code(spelled)}: only the case differs.`,
      why: 'Methods are compared letter by letter; the browser itself turns only `DELETE`, `GET`, `HEAD`, `OPTIONS`, `POST` and `PUT` into upper case.',
      fix:
        spelled === upper
          ? `Write ${code(upper)} in the call; the server is right as it is.`
          : `Answer the ${code('OPTIONS')} with ${field('access-control-allow-methods', allowed.join(', ').toUpperCase())}, in upper case.`,
    };
  },
};
