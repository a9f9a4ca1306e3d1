import type { HeaderList } from '../engine/exchange.ts';

/** A list longer than this is cut: what follows could only fill memory. */
const longestList = 256 * 1024;

/** Stands where a header list was cut. */
export const cutMarker = ['whycors-cut', 'the headers that followed were left out: too long'] as const;

/** Names in lower case, one pair per field line (Firefox joins lines with a line feed), bounded in length. */
export function headerPairs(fields: Iterable<readonly [name: string, value: string]>): HeaderList {
  const pairs: (readonly [string, string])[] = [];
  let length = 0;
  for (const [name, value] of fields) {
    for (const line of value.includes('\n') ? value.split('\n') : [value]) {
      const room = longestList - length;
      length += name.length + line.length;
      if (length > longestList) {
        const kept = line.slice(0, Math.max(0, room - name.length));
        if (kept !== '') pairs.push([name.toLowerCase(), kept]);
        return [...pairs, cutMarker];
      }
      pairs.push([name.toLowerCase(), line]);
    }
  }
  return pairs;
}

/** The value of the first field of that name (in lower case), or null. */
export function headerValue(headers: HeaderList | null, name: string): string | null {
  return headers?.find(([key]) => key === name)?.[1] ?? null;
}
