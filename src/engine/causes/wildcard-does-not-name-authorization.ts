import type { NoticeCause } from '../cause.ts';
import { requestedHeaderNames } from '../conversation.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

const HEADER = 'access-control-allow-headers';

export const wildcardDoesNotNameAuthorization: NoticeCause = {
  id: 'wildcard-does-not-name-authorization',
  title: '* does not name Authorization',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name',
  observes: '`Authorization` asked for, and only `*` in `Access-Control-Allow-Headers`',

  explain({ exchange, credentials }) {
    // With credentials `*` covers nothing at all, and another cause has said so.
    if (credentials === 'include') return null;
    const index = exchange.messages.findIndex((message) => {
      const allowed = listItems(getHeader(message.responseHeaders, HEADER) ?? '').map((name) =>
        name.toLowerCase(),
      );
      return (
        message.kind === 'preflight' &&
        requestedHeaderNames(message).includes('authorization') &&
        allowed.includes('*') &&
        !allowed.includes('authorization')
      );
    });
    const message = exchange.messages[index];
    if (!message) return null;
    const value = getHeader(message.responseHeaders, HEADER) ?? '';
    return {
      what: `The call sends ${code('Authorization')}, and the server allows it only by ${field(HEADER, value)}.`,
      why: 'In the standard `*` does not cover `Authorization`; browsers still let it pass and have announced that they will stop, and Chromium already asks with a new preflight before every such call.',
      fix: `Let the server name it: answer the ${code('OPTIONS')} with ${field(HEADER, `${value}, Authorization`)}.`,
      message: index,
      evidence: headerEvidence(message, index, HEADER),
    };
  },
};
