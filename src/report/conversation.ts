import type { Message } from '../engine/exchange.ts';
import { unseenAnswers } from './answer-for.ts';
import { answerWords, askWords, seenAskWords, unseenPreflight } from './conversation-words.ts';
import { wasNeverSent } from './never-sent.ts';
import { preflightOf } from './preflight-of.ts';
import type { ReportExchange } from './report.ts';
import { isPreflightUnseen } from './unseen-preflight.ts';
import { urlParts } from './url-parts.ts';

/**
 * `stopped`: where the browser stopped; `missing`: what would have come after it; `unseen`: what must have been, now
 * or earlier.
 */
export type TurnState = 'passed' | 'stopped' | 'missing' | 'unseen' | 'pending';

/** One thing that the page said to a server, or a server to the page. */
export interface Turn {
  /** Index into the exchange's messages; null for one that never existed, or was not seen. */
  readonly message: number | null;
  readonly direction: 'out' | 'back';
  /** Its origin. */
  readonly server: string;
  readonly label: string;
  readonly state: TurnState;
}

/** An exchange as what went to and fro, in order. All that draws it, draws this. */
export function conversation(exchange: ReportExchange): readonly Turn[] {
  const stoppedAt = whereItStopped(exchange);
  return [
    ...exchange.messages.flatMap((message, index) => [
      ...(isPreflightUnseen(exchange, index) ? [without('unseen', message.url, unseenPreflight)] : []),
      ...seenTurns(exchange, message, index, stoppedAt),
    ]),
    ...unseenAnswers(exchange).map((answer) => without('missing', answer.url, askWords(answer))),
  ];
}

/** The message at which the browser stopped: the network may end a request at its preflight already. */
function whereItStopped(exchange: ReportExchange): number {
  const { messages, findings } = exchange;
  const blocking = findings.find(({ role }) => role === 'blocking');
  if (!blocking) return Number.POSITIVE_INFINITY;
  const index = blocking.message ?? messages.length - 1;
  const message = messages[index];
  const before = message ? preflightOf(exchange, message) : -1;
  const preflight = messages[before];
  return message?.status === null && preflight?.status === null && preflight.networkError ? before : index;
}

function seenTurns(
  exchange: ReportExchange,
  message: Message,
  index: number,
  stoppedAt: number,
): readonly Turn[] {
  const server = urlParts(message.url).origin;
  const ask = seenAskWords(message, exchange.origin);
  const answer = answerWords(exchange, index);
  const turn = { message: index, server } as const;
  const out = (state: TurnState, label = ask): Turn => ({ ...turn, direction: 'out', state, label });
  const back = (state: TurnState, label = answer): Turn => ({ ...turn, direction: 'back', state, label });
  const stops = index === stoppedAt;
  if (index > stoppedAt) return [out('missing')];
  if (message.status !== null) return [out('passed'), back(stops ? 'stopped' : 'passed')];
  if (stops) return [out('stopped', `${ask}: ${wasNeverSent(exchange) ? 'never sent' : answer}`)];
  if (exchange.outcome === 'pending') return [out('passed'), back('pending', 'waiting for the answer')];
  return message.networkError === null ? [out('passed')] : [out('passed'), back('missing')];
}

/** What stands for no message of its own. */
function without(state: TurnState, url: string, label: string): Turn {
  return { message: null, direction: 'out', server: urlParts(url).origin, label, state };
}
