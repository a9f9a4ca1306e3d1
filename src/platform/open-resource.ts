import { browser } from './browser.ts';
import { isInDevTools } from './inspected-tab.ts';

/** What Chromium has and Firefox has not; it takes a callback, whatever the polyfill says. */
interface Panels {
  openResource?(url: string, line: number, column: number, done: () => void): void;
}

/** Whether this DevTools can show a source line. */
export const canOpenResource: boolean =
  isInDevTools() && typeof (browser.devtools.panels as Panels).openResource === 'function';

/** Shows a line of the page's source. Line and column are 1-based. */
export function openResource(url: string, line: number, column: number): void {
  (browser.devtools.panels as Panels).openResource?.(url, line - 1, column - 1, () => {});
}
