import { readCredentials } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import { judge } from './judge.ts';
import { asJudged } from './rewriting.ts';

/** Whether the browser's CORS check stopped an exchange. It asks no cause, and so needs none of them. */
export function isStoppedByCors(exchange: Exchange): boolean {
  const judged = asJudged(exchange);
  return judge(judged, readCredentials(judged).plausible).kind === 'stopped';
}
