import type { HeaderList } from '../exchange.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Every field line of that name, in wire order. `name` is in lower case. */
export function headerLines(headers: HeaderList | null, name: string): readonly string[] {
  return (headers ?? []).filter(([key]) => key === name).map(([, value]) => value);
}

/**
 * The combined value of a header, or null where it is absent.
 * https://fetch.spec.whatwg.org/#concept-header-list-get
 */
export function getHeader(headers: HeaderList | null, name: string): string | null {
  let value: string | null = null;
  for (const [key, line] of headers ?? []) {
    if (key === name) value = value === null ? line : `${value}, ${line}`;
  }
  return value;
}

/** Whether a text is a token, as method and header names must be. https://httpwg.org/specs/rfc9110.html#tokens */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * The items of a comma-separated list of tokens: null where the header is absent, `failure` where one item is
 * no token, which makes the whole list void.
 * https://fetch.spec.whatwg.org/#extract-header-list-values
 */
export function extractHeaderListValues(
  headers: HeaderList | null,
  name: string,
): readonly string[] | null | 'failure' {
  const value = getHeader(headers, name);
  if (value === null) return null;
  const items = listItems(value);
  return items.every(isToken) ? items : 'failure';
}

/** The non-empty items of a comma-separated list, without the white space around them. */
export function listItems(value: string): readonly string[] {
  return value
    .split(',')
    .map((item) => item.replace(/^[\t ]+|[\t ]+$/g, ''))
    .filter((item) => item !== '');
}
