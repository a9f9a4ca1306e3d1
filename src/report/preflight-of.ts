import type { Message } from '../engine/exchange.ts';
import type { ReportExchange } from './report.ts';

/** Where the preflight of a message's hop stands among the messages; -1 where none was seen. */
export function preflightOf({ messages }: Pick<ReportExchange, 'messages'>, { hop }: Message): number {
  return messages.findIndex((message) => message.kind === 'preflight' && message.hop === hop);
}
