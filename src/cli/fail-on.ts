import type { ReportExchange } from '../report/report.ts';

/** What makes the command end with 1. */
export const failOns = ['blocked', 'notice', 'never'] as const;

export type FailOn = (typeof failOns)[number];

export function isReasonToFail({ outcome, verdict, findings }: ReportExchange, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const isBlocked = outcome === 'blocked' || verdict === 'cors';
  return isBlocked || (failOn === 'notice' && findings.some(({ role }) => role === 'notice'));
}
