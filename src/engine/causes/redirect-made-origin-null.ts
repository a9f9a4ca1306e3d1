import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const redirectMadeOriginNull: StepCause = {
  id: 'redirect-made-origin-null',
  title: 'Redirect made Origin null',
  explains: ['allow-origin-missing', 'allow-origin-mismatch'],
  spec: 'https://fetch.spec.whatwg.org/#concept-request-tainted-origin',
  observes: 'a request behind a redirect between foreign origins: its `Origin` is `null`',

  explain({ exchange, message, origin, answer }) {
    if (message.hop === 0 || origin !== 'null' || exchange.origin === 'null') return null;
    const value = getHeader(message.responseHeaders, 'access-control-allow-origin');
    const answered =
      value === null ? `answered without ${field('access-control-allow-origin')}` : `allows ${code(value)}`;
    return {
      what: `After a redirect from one foreign origin to another the request came from ${code('null')}, and ${code(message.url)} ${answered}.`,
      why: `Behind such a redirect nobody can be sure any more that ${code(exchange.origin)} meant to call this server, so the browser sends ${field('origin', 'null')}.`,
      fix: `Call ${code(message.url)} directly, so that no redirect is needed; only where that cannot be, answer ${answerFields(answer)}.`,
    };
  },
};
