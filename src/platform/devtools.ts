import { browser } from './browser.ts';
import { panelPath } from './panel-page.ts';

/** Adds the panel to DevTools. */
export function createPanel(title: string): void {
  void browser.devtools.panels.create(title, '/icons/32.png', panelPath);
}
