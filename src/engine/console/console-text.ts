import type { Step } from '../failures.ts';

/** What a browser prints of one verdict. */
export interface ConsoleText {
  readonly browser: 'chromium' | 'firefox' | 'safari';
  /** Chromium's `Network.CorsError` or Firefox's category; null where the browser has no name for it. */
  readonly code: string | null;
  /**
   * The part of the line that only this verdict has. Its groups, where it has them: `value` (of the header),
   * `method`, `header`, `status`, `url`.
   */
  readonly says: RegExp;
  /** The failed step; null where no step of an answer failed. */
  readonly step: Step | null;
  /** The cause where there is no step, or where one line says less than a step. */
  readonly cause?: string;
}

type Row = (code: string | null, says: RegExp, step: Step | null, cause?: string) => ConsoleText;

/** Writes rows of one browser's texts. */
export function textsOf(browser: ConsoleText['browser']): Row {
  return (code, says, step, cause) => ({
    browser,
    code,
    says,
    step,
    ...(cause === undefined ? {} : { cause }),
  });
}
