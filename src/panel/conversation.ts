import type { Message } from '../engine/exchange.ts';
import { wasNeverSent } from '../report/never-sent.ts';
import type { ReportExchange } from '../report/report.ts';
import { answerLabel, askLabel, seenAskLabel, unseenPreflight } from './arrow-words.ts';
import { urlParts } from './format.ts';
import { isPreflightUnseen } from './unseen-preflight.ts';

/**
 * `broken`: where the browser stopped; `missing`: what would have come after it; `unseen`: what must have been, now
 * or earlier.
 */
export type ArrowState = 'passed' | 'broken' | 'missing' | 'unseen' | 'pending';

export interface Arrow {
  /** Index into the exchange's messages; null for one that never existed, or was not seen. */
  readonly message: number | null;
  readonly direction: 'out' | 'back';
  /** Index into the lanes of the servers. */
  readonly lane: number;
  readonly label: string;
  readonly state: ArrowState;
  /** Milliseconds since the first message left; null where it is not known. */
  readonly at: number | null;
}

export interface Conversation {
  /** Origins of the servers, in the order in which they were met. */
  readonly lanes: readonly string[];
  readonly arrows: readonly Arrow[];
}

const preflightOf = ({ messages }: ReportExchange, { hop }: Message) =>
  messages.findIndex((message) => message.kind === 'preflight' && message.hop === hop);

/** When the preflight of a request was over; 0 where there was none. */
function preflightEnd(exchange: ReportExchange, message: Message): number {
  const preflight = exchange.messages[preflightOf(exchange, message)];
  if (message.kind === 'preflight' || !preflight) return 0;
  return preflight.startedAt + (preflight.durationMs ?? 0);
}

/** The message at which the browser stopped: the network may end a request at its preflight already. */
function whereItBroke(exchange: ReportExchange): number {
  const { messages, findings } = exchange;
  const blocking = findings.find((finding) => finding.role === 'blocking');
  if (!blocking) return Number.POSITIVE_INFINITY;
  const index = blocking.message ?? messages.length - 1;
  const message = messages[index];
  const before = message ? preflightOf(exchange, message) : -1;
  const preflight = messages[before];
  return message?.status === null && preflight?.status === null && preflight.networkError ? before : index;
}

/** Arranges an exchange as the arrows of a sequence diagram. */
export function conversation(exchange: ReportExchange): Conversation {
  const { messages } = exchange;
  const lanes: string[] = [];
  const laneOf = (url: string) => {
    const { origin } = urlParts(url);
    if (!lanes.includes(origin)) lanes.push(origin);
    return lanes.indexOf(origin);
  };
  const start = Math.min(...messages.map(({ startedAt }) => startedAt));
  const stoppedAt = whereItBroke(exchange);

  const arrowsOf = (message: Message, index: number): readonly Arrow[] => {
    const lane = laneOf(message.url);
    // Chromium counts a request from the moment when it begins to ask for it.
    const sentAt = Math.max(message.startedAt, preflightEnd(exchange, message)) - start;
    const ask = seenAskLabel(message, exchange.origin);
    const out = (state: ArrowState, label = ask): Arrow => ({
      ...{ message: index, direction: 'out', lane, label, state },
      at: state === 'missing' ? null : sentAt,
    });
    const back = (state: ArrowState, label = answerLabel(exchange, index)): Arrow => ({
      ...{ message: index, direction: 'back', lane, label, state },
      at:
        message.durationMs === null || state === 'pending'
          ? null
          : message.startedAt - start + message.durationMs,
    });
    const answered = message.status !== null;
    if (index > stoppedAt) return [out('missing')];
    if (index === stoppedAt) {
      if (answered) return [out('passed'), back('broken')];
      return [
        out('broken', `${ask}: ${wasNeverSent(exchange) ? 'never sent' : answerLabel(exchange, index)}`),
      ];
    }
    if (answered) return [out('passed'), back('passed')];
    if (exchange.outcome === 'pending') return [out('passed'), back('pending', 'waiting for the answer')];
    return message.networkError === null ? [out('passed')] : [out('passed'), back('missing')];
  };

  /** What stands for no message of its own. */
  const without = (state: ArrowState, url: string, label: string): Arrow => ({
    ...{ message: null, direction: 'out', lane: laneOf(url), label, state },
    at: null,
  });
  const isSeen = (kind: string, url: string) =>
    messages.some((message) => message.kind === kind && message.url === url);
  const arrows = [
    ...messages.flatMap((message, index) => [
      ...(isPreflightUnseen(exchange, index) ? [without('unseen', message.url, unseenPreflight)] : []),
      ...arrowsOf(message, index),
    ]),
    ...exchange.answers
      .filter(({ kind, url }) => !isSeen(kind, url))
      .map((answer) => without('missing', answer.url, askLabel(answer))),
  ];
  return { lanes, arrows };
}
