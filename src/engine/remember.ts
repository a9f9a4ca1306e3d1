/** Longer texts are rare, and would make what is remembered large. */
const LONGEST = 256;
const MOST = 500;

/** A function of a text that keeps its results, for texts that come again and again, such as the names of headers. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = of(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, { result });
    return result;
  };
}
