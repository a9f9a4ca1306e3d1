/** Where the values begin of which it holds, in a list that has those of which it does not before them. */
export function firstIndex<T>(values: readonly T[], holds: (value: T) => boolean): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = values[middle];
    if (value !== undefined && holds(value)) to = middle;
    else from = middle + 1;
  }
  return from;
}
