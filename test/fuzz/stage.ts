import type { Answer } from '../../src/engine/diagnosis.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import type { BrowserVerdict } from '../e2e/oracle.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Rules } from './rules.ts';

/** A case with the id under which the lab plays it. */
export interface Staged {
  readonly id: string;
  readonly fuzzCase: FuzzCase;
}

/** What a browser says about one call, whichever browser it is. */
export interface Verdict extends Omit<BrowserVerdict, 'type'> {
  /** Whether the check that failed was one of a preflight's answer. */
  readonly atPreflight: boolean;
}

/** What became of one call; null where nothing was said of it. */
export interface Look {
  readonly verdict: Verdict | null;
  readonly exchange: ReportExchange | null;
}

/** What became of a case's call, and of those that repeat it. */
export interface Seen extends Look {
  readonly again?: readonly Look[];
}

/** All calls of a case. */
export function looksOf({ verdict, exchange, again = [] }: Seen): readonly Look[] {
  return [{ verdict, exchange }, ...again];
}

/** Whether CORS stopped any call of a case. */
export function isStopped(seen: Seen): boolean {
  return looksOf(seen).some(({ verdict }) => verdict !== null && verdict.corsError !== null);
}

/** The lab, one browser, one page and one panel that observes it, for all cases. */
export interface Stage {
  readonly rules: Rules;
  /** Gives cases servers of their own. */
  add(cases: readonly FuzzCase[]): readonly Staged[];
  install(id: string, answers: readonly Answer[]): void;
  /** Makes the calls of cases that share a page, and reads what the browser and, if asked, WhyCORS say. */
  perform(staged: readonly Staged[], readPanel: boolean): Promise<readonly Seen[]>;
  close(): Promise<void>;
}
