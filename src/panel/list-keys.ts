/** The index a key leads to in a list of `count`; null for keys that do not move. */
export function indexForKey(key: string, index: number, count: number, page: number): number | null {
  const target: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index < 0 ? count - 1 : index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const next = target[key];
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, next));
}
