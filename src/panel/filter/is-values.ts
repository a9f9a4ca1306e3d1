import type { ReportExchange } from '../../report/report.ts';
import { rowState } from '../row-state.ts';

type Test = (exchange: ReportExchange) => boolean;

/** What `is:` knows. */
export const isValues: Readonly<Record<string, Test>> = {
  blocked: (exchange) => rowState(exchange) === 'blocked',
  failed: (exchange) => rowState(exchange) === 'failed',
  notice: (exchange) => rowState(exchange) === 'notice',
  allowed: ({ outcome }) => outcome === 'delivered',
  preflight: ({ messages }) => messages.some(({ kind }) => kind === 'preflight'),
  cached: ({ messages }) => messages.some(({ fromCache }) => fromCache),
  pending: ({ outcome }) => outcome === 'pending',
};

export const isValueNames: readonly string[] = Object.keys(isValues);
