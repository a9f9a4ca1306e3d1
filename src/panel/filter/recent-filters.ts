const most = 10;

/** The last filters, the newest first. */
export const recentFiltersPreference = {
  key: 'recent-filters',
  parse(stored: unknown): readonly string[] {
    if (!Array.isArray(stored)) return [];
    return stored.filter((text) => typeof text === 'string' && text.trim() !== '').slice(0, most);
  },
};

/** With one that was just used at the front. */
export function withRecentFilter(recent: readonly string[], text: string): readonly string[] {
  const used = text.trim();
  if (used === '' || used === recent[0]) return recent;
  return [used, ...recent.filter((other) => other !== used)].slice(0, most);
}
