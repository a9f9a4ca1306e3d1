import type { NoticeCause } from '../cause.ts';
import { code, field } from '../words.ts';

export const opaqueResponse: NoticeCause = {
  id: 'opaque-response',
  title: 'Opaque response',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#concept-filtered-response-opaque',
  observes: 'a delivered call of a script to another origin with the mode `no-cors`',

  explain({ exchange, hops }) {
    const byScript = ['fetch', 'xhr', 'fetch-or-xhr'].includes(exchange.resourceType);
    const foreign = hops.some(({ corsTainted }) => corsTainted);
    if (exchange.mode !== 'no-cors' || exchange.outcome !== 'delivered' || !byScript || !foreign) return null;
    const index = exchange.messages.findLastIndex(({ status }) => status !== null);
    const status = exchange.messages[index]?.status ?? null;
    const failed = status !== null && status >= 400;
    return {
      what: `The call was made with ${code('mode: "no-cors"')}, so the page got an opaque response: status ${code('0')}, no headers, an empty body${failed ? `, although the server answered ${code(String(status))}` : ''}.`,
      why: '`no-cors` does not switch CORS off: it sends the request without the headers that would need permission, and gives up reading the answer, whatever the server allows.',
      fix: `If the page should read the answer, take ${code('mode: "no-cors"')} off the call and let the server answer ${field('access-control-allow-origin', exchange.origin)}; if it need not, leave all as it is.`,
      ...(failed
        ? { message: index, evidence: [{ message: index, header: ':status', value: String(status) }] }
        : {}),
    };
  },
};
