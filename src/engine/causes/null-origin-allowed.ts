import type { NoticeCause, Subject } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field } from '../words.ts';

const HEADER = 'access-control-allow-origin';

export const nullOriginAllowed: NoticeCause = {
  id: 'null-origin-allowed',
  title: 'Origin null is dangerous',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#http-access-control-allow-origin',
  observes: '`Access-Control-Allow-Origin: null` that let the answer pass, or would',

  explain(subject) {
    const needed = subject.answers.some(({ set }) =>
      set.some(([name, value]) => name === HEADER && value === 'null'),
    );
    const passed = needed ? -1 : answeredNull(subject);
    if (!needed && passed < 0) return null;
    return {
      what: needed
        ? `Only ${field(HEADER, 'null')} would let this exchange pass as it is, and that is dangerous.`
        : `The server answered ${field(HEADER, 'null')}, and the page, whose origin is ${code('null')}, may read it.`,
      why: 'Any site gets the origin `null` at will, with a sandboxed frame for example, so allowing `null` allows everyone, and with credentials hands them the data of signed-in users.',
      fix: `Avoid the origin ${code('null')} instead: call the last URL of a redirect directly, open local files over ${code('http://localhost')}, and give a sandboxed frame ${code('allow-same-origin')} or let its parent page make the call.`,
      ...(needed ? {} : { message: passed, evidence: [{ message: passed, header: HEADER, value: 'null' }] }),
    };
  },
};

/** The message whose answer allowed `null` to an exchange that came from it; or -1. */
function answeredNull({ exchange, hops, failures }: Subject): number {
  return exchange.messages.findIndex(
    ({ responseHeaders }, index) =>
      getHeader(responseHeaders, HEADER) === 'null' &&
      !failures.some(({ message }) => message === index) &&
      hops.some(
        ({ origin, preflight, request }) => origin === 'null' && (preflight === index || request === index),
      ),
  );
}
