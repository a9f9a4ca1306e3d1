import { browser } from './browser.ts';
import { isInDevTools } from './inspected-tab.ts';

/** Each browser tells of a change in its own way; older ones tell nothing. */
interface Panels {
  readonly themeName: string;
  setThemeChangeHandler?(changed: (name: string) => void): void;
  readonly onThemeChanged?: { addListener(changed: (name: string) => void): void };
}

const themeOf = (name: string) => (name === 'dark' ? 'dark' : 'light');

/** `dark` or `light` as DevTools is; null outside of it, where the system's preference holds. */
export function themeName(): 'dark' | 'light' | null {
  return isInDevTools() ? themeOf(browser.devtools.panels.themeName) : null;
}

/** Tells when DevTools changes its theme. */
export function onThemeChange(listener: (theme: 'dark' | 'light') => void): void {
  if (!isInDevTools()) return;
  const changed = (name: string) => listener(themeOf(name));
  const ofChromium = (globalThis as { chrome?: { devtools?: { panels?: Panels } } }).chrome?.devtools?.panels;
  if (typeof ofChromium?.setThemeChangeHandler === 'function') ofChromium.setThemeChangeHandler(changed);
  else (browser.devtools.panels as unknown as Panels).onThemeChanged?.addListener(changed);
}
