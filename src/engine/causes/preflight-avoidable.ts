import type { NoticeCause } from '../cause.ts';
import type { PreflightReason } from '../diagnosis.ts';
import { whyPreflight } from '../why-preflight.ts';
import { codes, spellHeader } from '../words.ts';

export const preflightAvoidable: NoticeCause = {
  id: 'preflight-avoidable',
  title: 'Preflight could be spared',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
  observes: 'what the preflight asks for, all of which the call could do without',

  explain({ exchange }) {
    const reasons = whyPreflight(exchange);
    const ways = reasons.flatMap((reason) => wayAround(reason) ?? []);
    if (ways.length === 0 || ways.length < reasons.length) return null;
    return {
      what: `The call would need no preflight without ${codes(reasons.map(({ name }) => spellHeader(name ?? '')))}.`,
      why: 'A preflight costs a round trip before the call, and its answer is one more that a server must get right.',
      fix: [...new Set(ways)].join(' '),
      message: exchange.messages.findIndex(({ kind }) => kind === 'preflight'),
    };
  },
};

/** What the page's own code can do; whoever set up a tracer or an extension wants its headers. */
function wayAround({ from, avoidable }: PreflightReason): string | null {
  return from?.kind === 'app' || from?.kind === 'library' ? (avoidable ?? null) : null;
}
