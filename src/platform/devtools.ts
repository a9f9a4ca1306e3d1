import type { PanelSearch } from '../protocol/messages.ts';
import { browser } from './browser.ts';
import { panelPath } from './panel-page.ts';
import { onPanelSearch } from './panel-search.ts';

/** Adds the panel to DevTools. */
export async function createPanel(title: string, searched: (search: PanelSearch) => void): Promise<void> {
  onPanelSearch(await browser.devtools.panels.create(title, '/icons/32.png', panelPath), searched);
}
