import { browser } from './browser.ts';
import { isInDevTools } from './inspected-tab.ts';

/** What newer Chromium has, and Firefox has not. */
interface Panels {
  readonly network?: { show?(options: { filter: string }): Promise<void> };
}

const networkPanel = isInDevTools() ? (browser.devtools.panels as Panels).network : undefined;

/** Shows the Network panel with nothing but the requests to a URL; null where DevTools cannot. */
export const showInNetwork: ((url: string) => void) | null =
  typeof networkPanel?.show === 'function'
    ? (url) => void networkPanel.show?.({ filter: urlFilter(url) })
    : null;

/** In the panel's own language: a space would begin another filter, and fragments are never sent. */
function urlFilter(url: string): string {
  return `url:${url.replace(/#.*/s, '').replaceAll(/\s/g, '%20')}`;
}
