import type { Message } from '../engine/exchange.ts';
import { conversation, type Turn } from '../report/conversation.ts';
import { preflightOf } from '../report/preflight-of.ts';
import type { ReportExchange } from '../report/report.ts';

/** A turn of the conversation in its place. */
export interface Arrow extends Turn {
  /** Index into the lanes of the servers. */
  readonly lane: number;
  /** Milliseconds since the first message left; null where it is not known. */
  readonly at: number | null;
}

export interface Drawing {
  /** Origins of the servers, in the order in which they were met. */
  readonly lanes: readonly string[];
  readonly arrows: readonly Arrow[];
}

/** Arranges an exchange as the arrows of a sequence diagram. */
export function drawing(exchange: ReportExchange): Drawing {
  const turns = conversation(exchange);
  const lanes = [...new Set(turns.map(({ server }) => server))];
  const start = Math.min(...exchange.messages.map(({ startedAt }) => startedAt));
  const arrows = turns.map((turn) => {
    const at = timeOf(exchange, turn);
    return { ...turn, lane: lanes.indexOf(turn.server), at: at === null ? null : at - start };
  });
  return { lanes, arrows };
}

/** When an arrow left the page, or came back to it. */
function timeOf(exchange: ReportExchange, { message: index, direction, state }: Turn): number | null {
  const message = exchange.messages[index ?? -1];
  if (!message) return null;
  if (direction === 'out') return state === 'missing' ? null : sentAt(exchange, message);
  return message.durationMs === null || state === 'pending' ? null : message.startedAt + message.durationMs;
}

/** Chromium counts a request from the moment when it begins to ask for it. */
function sentAt(exchange: ReportExchange, message: Message): number {
  const preflight = exchange.messages[preflightOf(exchange, message)];
  if (message.kind === 'preflight' || !preflight) return message.startedAt;
  return Math.max(message.startedAt, preflight.startedAt + (preflight.durationMs ?? 0));
}
