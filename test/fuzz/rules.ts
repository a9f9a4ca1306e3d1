import type { Finding } from '../../src/engine/diagnosis.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Look, Verdict } from './stage.ts';

/** What somebody changes who reads a code in the console, and nothing else. */
export interface Mending {
  readonly headers: readonly string[];
  readonly status: boolean;
}

/** How the verdicts of one browser are read. */
export interface Rules {
  /** As `--browser` names it. */
  readonly browser: 'chromium' | 'firefox';
  /** Every code that a server's answer can bring about, in the order in which the browser checks. */
  readonly codesOfAnswers: readonly string[];
  /** The others: no server has a part in them, and the lab has scenarios of each. */
  readonly codesOfCallers: readonly string[];
  /** Whether a finding names what the browser says. */
  names(fuzzCase: FuzzCase, finding: Finding, code: string): boolean;
  /** Whether the browser leaves the calls of a case open, having nobody who reads their answers. */
  mayStayOpen(fuzzCase: FuzzCase): boolean;
  /** Whether an extension is shown nothing of what decided. */
  outOfSight(fuzzCase: FuzzCase, look: Look): boolean;
  /** Whether the answer was let go of, of which nothing shows. */
  mayLetGo(fuzzCase: FuzzCase, verdict: Verdict): boolean;
  /** Causes that may be named where a request ended for no reason of CORS. */
  endedBy(fuzzCase: FuzzCase, verdict: Verdict): readonly string[];
  mending(code: string): Mending;
}
