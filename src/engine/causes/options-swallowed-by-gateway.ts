import { productsOn } from '../answered-by.ts';
import type { RootCause, Subject } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { barePreflight, isOwnOptionsAnswer, speaksOfCors } from '../explanations/refused-preflight.ts';
import { adviceFor } from '../explanations/settings.ts';
import { getHeader } from '../fetch/header-list.ts';
import { othersOf } from '../same-host.ts';
import { code, headerEvidence } from '../words.ts';

const ROLES: readonly string[] = ['gateway', 'proxy', 'load-balancer'];

export const optionsSwallowedByGateway: RootCause = {
  id: 'options-swallowed-by-gateway',
  title: 'OPTIONS lost in a gateway',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an empty 2xx to `OPTIONS` with nothing of CORS, and the trace of a gateway or proxy alone',
  certainty: 'possible',

  explain(subject) {
    const bare = barePreflight(subject);
    if (!bare || speaksOfCors(bare.message) || isOwnOptionsAnswer(bare.message) || !isEmpty(bare.message)) {
      return null;
    }
    const { index, message, status } = bare;
    const gateway = productsOn(message.responseHeaders).at(-1);
    if (!gateway || !ROLES.includes(gateway.role) || allowsPreflights(subject, index)) return null;
    return {
      what: `The ${code('OPTIONS')} of ${code(message.url)} was answered ${code(String(status))}, empty and with nothing of CORS, and only ${gateway.name} left a trace on it.`,
      why: `It looks as if ${gateway.name} answered ${code('OPTIONS')} itself, or handed it on to something that does not know CORS: neither is a yes.`,
      fix: `Let one layer alone answer ${code('OPTIONS')}, with the CORS headers${adviceFor('gateway', message)}.`,
      message: index,
      evidence: headerEvidence(message, index, gateway.header),
    };
  },
};

function isEmpty({ status, responseHeaders }: Message): boolean {
  const length = getHeader(responseHeaders, 'content-length');
  return (
    status === 204 ||
    length === '0' ||
    (length === null && getHeader(responseHeaders, 'content-type') === null)
  );
}

/** Whether the host answers preflights of this origin elsewhere: then it is no gateway that stands before them all. */
function allowsPreflights(subject: Subject, index: number): boolean {
  return othersOf(subject, index).allowing.some(({ kind }) => kind === 'preflight');
}
