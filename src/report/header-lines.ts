import type { HeaderList } from '../engine/exchange.ts';

/** The value of every field line of that name, in wire order. */
export function headerLines(headers: HeaderList | null, name: string): readonly string[] {
  return (headers ?? []).filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** The field lines of that name as one value, joined as browsers join them; null where there is none. */
export function headerValue(headers: HeaderList | null, name: string): string | null {
  const lines = headerLines(headers, name);
  return lines.length === 0 ? null : lines.join(', ');
}
