import type { BrowserName } from '../../engine/exchange.ts';
import type { LogStatus } from '../../protocol/messages.ts';
import type { OpenFile } from './import-store.ts';

/** The log that the panel shows: the live one, or a file. */
export interface ShownLog {
  readonly fileName: string | null;
  readonly browser: BrowserName;
  /** What a report says of where it comes from; null while the live log has not spoken. */
  readonly source: Pick<LogStatus, 'browserVersion' | 'pageUrl'> | null;
  /** Null where what it tells is of no concern: the live log goes on behind a file. */
  readonly status: LogStatus | null;
}

export function shownLog(file: OpenFile | null, status: LogStatus | null): ShownLog {
  if (file === null) return { fileName: null, browser: status?.browser ?? 'unknown', source: status, status };
  const ofPage = [...file.byId.values()].find(({ frame }) => frame.kind === 'page');
  return {
    fileName: file.name,
    browser: browserName(file.browser),
    source: { browserVersion: file.browser, pageUrl: ofPage?.frame.url ?? null },
    status: null,
  };
}

function browserName(version: string | null): BrowserName {
  const name = version?.split(' ')[0];
  return name === 'firefox' || name === 'chromium' ? name : 'unknown';
}
