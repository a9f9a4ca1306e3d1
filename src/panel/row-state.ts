import type { ReportExchange } from '../report/report.ts';

/** How an exchange is marked in the list. */
export type RowState = 'blocked' | 'failed' | 'notice' | 'allowed' | 'pending' | 'unclear';

/** The mark's words, for the verdict line and for screen readers. */
export const stateWords: Readonly<Record<RowState, string>> = {
  blocked: 'Blocked by CORS',
  failed: 'Failed, and not by CORS',
  notice: 'Allowed, with a notice',
  allowed: 'Allowed',
  pending: 'Under way',
  unclear: 'Not clear',
};

export function rowState({ verdict, outcome }: Pick<ReportExchange, 'verdict' | 'outcome'>): RowState {
  if (verdict === 'cors') return 'blocked';
  if (verdict === 'look-alike') return 'failed';
  if (verdict === 'delivered-with-notice') return 'notice';
  if (verdict === 'delivered') return 'allowed';
  if (outcome === 'pending') return 'pending';
  return outcome === 'failed' ? 'failed' : 'unclear';
}

/** True for what did not reach the page, whoever is to blame. */
export function isStopped(exchange: Pick<ReportExchange, 'verdict' | 'outcome'>): boolean {
  return exchange.outcome === 'blocked' || ['blocked', 'failed'].includes(rowState(exchange));
}
