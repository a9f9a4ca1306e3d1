import { browser } from './browser.ts';
import { isInDevTools } from './inspected-tab.ts';

/** `dark` or `light` as DevTools is; null outside of it, where the system's preference holds. */
export function themeName(): 'dark' | 'light' | null {
  if (!isInDevTools()) return null;
  return browser.devtools.panels.themeName === 'dark' ? 'dark' : 'light';
}
