import { readCredentials } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import { judge } from './judge.ts';
import { asJudged } from './rewriting.ts';

/** Whether the answers reached the page: as the browser told or, where it did not, as the standard has it. */
export function isAllowed(exchange: Exchange): boolean {
  if (exchange.outcome !== 'unknown') return exchange.outcome === 'delivered';
  const judged = asJudged(exchange);
  return judge(judged, readCredentials(judged).plausible).kind === 'passed';
}
