import type { Exchange, Message, Outcome } from '../../engine/exchange.ts';
import { failures } from '../../engine/failures.ts';
import { locationUrl, redirectsNowhere } from '../../engine/fetch/redirect.ts';
import type { NoAnswer, WireAnswer, WireRequest } from '../network/network.ts';
import { exchangeOf } from './exchange-of.ts';
import { type Hop, lastUrl } from './hop-requests.ts';
import type { ProbedCall } from './probed-call.ts';

/** How a call ended. `not-sent`: it may change something, and nobody asked for that. */
export type CallEnd = 'passed' | 'blocked' | 'not-sent' | NoAnswer;

export interface Stop {
  readonly end: CallEnd;
  readonly outcome: Outcome;
}

export interface Wire {
  ask(request: WireRequest): Promise<WireAnswer | NoAnswer>;
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** The messages of a call, as they are sent. */
export interface CallLog {
  /** Sends one, and says why it is the last; null where a browser would go on. */
  send(kind: Message['kind'], request: WireRequest, hop: Hop): Promise<Stop | null>;
  /** Notes a request that a browser would not send any more. */
  leaveOut(request: WireRequest, hop: Hop): void;
  /** Where the last answer redirects; null where it is no redirect. */
  redirect(): { readonly status: number | null; readonly target: string } | null;
  /** Names the error in which the last answer ends for a browser. */
  endIn(networkError: string): Stop;
  exchange(outcome: Outcome): Exchange;
}

export function startCallLog(call: ProbedCall, { ask, now }: Wire): CallLog {
  const messages: Message[] = [];
  const startedAt = now();
  const mode = call.credentials ? 'include' : 'omit';
  const endIn = (networkError: string): Stop => {
    const last = messages.pop();
    if (last) messages.push({ ...last, networkError });
    return { end: 'blocked', outcome: 'failed' };
  };
  return {
    endIn,
    async send(kind, request, hop) {
      const sentAt = now();
      const answer = await ask(request);
      const message = { ...unanswered(kind, request, hop, sentAt), durationMs: now() - sentAt };
      if ('problem' in answer) {
        messages.push({ ...message, networkError: answer.networkError });
        return { end: answer, outcome: 'failed' };
      }
      const answered = { ...message, status: answer.status, responseHeaders: answer.headers };
      messages.push(answered);
      if (redirectsNowhere(answered)) return endIn('net::ERR_INVALID_REDIRECT');
      const failed = failures({ browser: 'unknown', origin: call.origin, mode: 'cors', messages }, mode);
      return failed.length > 0 ? { end: 'blocked', outcome: 'blocked' } : null;
    },
    leaveOut: (request, hop) => void messages.push(unanswered('request', request, hop, now())),
    redirect() {
      const last = messages.at(-1);
      const target = last ? locationUrl(last) : null;
      return last && target !== null ? { status: last.status, target } : null;
    },
    exchange: (outcome) => exchangeOf(call, messages, { outcome, startedAt, durationMs: now() - startedAt }),
  };
}

function unanswered(kind: Message['kind'], request: WireRequest, hop: Hop, startedAt: number): Message {
  return {
    ...{ kind, hop: hop.urls.length - 1, method: request.method, url: lastUrl(hop), startedAt },
    requestHeaders: request.headers.map(([name, value]) => [name.toLowerCase(), value]),
    ...{ status: null, responseHeaders: null, fromCache: false, networkError: null, durationMs: null },
  };
}
