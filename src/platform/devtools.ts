import { browser } from './browser.ts';

/** Adds the panel to DevTools. */
export function createPanel(title: string): void {
  // The leading slash is the one spelling that both browsers resolve alike.
  void browser.devtools.panels.create(title, '/icons/32.png', '/src/panel/panel.html');
}
