/** Takes the indentation of the first line from all of them, and the empty lines around them. */
export function lines(text: string): string {
  const all = text.replace(/^\n+|\s+$/g, '').split('\n');
  const margin = /^ */.exec(all[0] ?? '')?.[0] ?? '';
  return all
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line.trimStart()))
    .join('\n');
}

/** `"a", "b"`: what a list of strings looks like in most languages. Only for values of a policy, which need no escaping. */
export function quoted(items: readonly string[], quote: '"' | "'" = '"'): string {
  return items.map((item) => `${quote}${item}${quote}`).join(', ');
}

/** Four spaces become a tab, as gofmt wants it. */
export function tabbed(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (margin) => '\t'.repeat(margin.length / 4));
}

/** How long a browser may remember a preflight's answer, in seconds: short, so that a mistake is soon forgotten. */
export const maxAge = 600;

/** Those of the items that a stack can state; names of headers and methods compare whatever their case. */
export function only(items: readonly string[], known: readonly string[]): readonly string[] {
  return items.filter((item) => known.includes(item.toUpperCase()));
}

/** What to list where no header needs permission, for stacks that take an empty list for every header: `Accept` never needs any. */
export function orAccept(headers: readonly string[]): readonly string[] {
  return headers.length === 0 ? ['accept'] : headers;
}

/** A text of several lines for the column of a template that it stands at. */
export function at(column: number, text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(column)}`);
}
