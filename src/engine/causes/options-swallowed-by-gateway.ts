import { productsOn } from '../answered-by.ts';
import type { Explanation, RootCause, Subject } from '../cause.ts';
import type { Message } from '../exchange.ts';
import {
  barePreflight,
  type FailedPreflight,
  isOwnOptionsAnswer,
  speaksOfCors,
} from '../explanations/refused-preflight.ts';
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
  observes: 'an empty 2xx to `OPTIONS` with nothing of CORS, and at most the trace of a gateway or proxy',
  certainty: 'possible',

  explain(subject) {
    const bare = barePreflight(subject);
    if (!bare || speaksOfCors(bare.message) || isOwnOptionsAnswer(bare.message) || !isEmpty(bare.message)) {
      return null;
    }
    const { index, message, status } = bare;
    if (allowsPreflights(subject, index)) return null;
    if (bearsNothing(message)) return likeTraefik(bare);
    const gateway = productsOn(message.responseHeaders).at(-1);
    if (!gateway || !ROLES.includes(gateway.role)) return null;
    return {
      what: `The ${code('OPTIONS')} of ${code(message.url)} was answered ${code(String(status))}, empty and with nothing of CORS, and only ${gateway.name} left a trace on it.`,
      why: `It looks as if ${gateway.name} answered ${code('OPTIONS')} itself, or handed it on to something that does not know CORS: neither is a yes.`,
      fix: `Let one layer alone answer ${code('OPTIONS')}, with the CORS headers${adviceFor('gateway', message)}.`,
      message: index,
      evidence: headerEvidence(message, index, gateway.header),
    };
  },
};

/** What the connection is answerable for, and not who made the answer. */
const OF_THE_WIRE = [
  'date',
  'content-length',
  'connection',
  'keep-alive',
  'alt-svc',
  'strict-transport-security',
];

/** An empty 200 on which nobody left anything. */
function bearsNothing({ status, responseHeaders }: Message): boolean {
  return (
    status === 200 &&
    getHeader(responseHeaders, 'content-length') === '0' &&
    (responseHeaders ?? []).every(([name]) => OF_THE_WIRE.includes(name))
  );
}

function likeTraefik({ index, message, status }: FailedPreflight): Explanation {
  return {
    what: `The ${code('OPTIONS')} of ${code(message.url)} was answered ${code(String(status))}, empty, with nothing of CORS and no trace of whoever answered.`,
    why: 'So answers a gateway that swallows preflights: Traefik does where the origin is not on its list.',
    fix: `Add the origin to ${code('accessControlAllowOriginList')} where it is Traefik, or let one layer alone answer ${code('OPTIONS')}, with the CORS headers.`,
    message: index,
    evidence: [{ message: index, header: 'content-length', value: '0' }],
  };
}

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
