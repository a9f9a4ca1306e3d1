export const themes = ['devtools', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is stored may be of another version. */
export const themePreference = {
  key: 'theme',
  parse: (stored: unknown): Theme => themes.find((theme) => theme === stored) ?? 'devtools',
};

/** The theme to paint with; null where the system's holds. */
export function shownTheme(chosen: Theme, ofDevTools: 'light' | 'dark' | null): 'light' | 'dark' | null {
  return chosen === 'devtools' ? ofDevTools : chosen;
}
