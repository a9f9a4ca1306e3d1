import type { HeaderList } from '../exchange.ts';
import { extractHeaderListValues } from './header-list.ts';

const SAFELISTED = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];

/**
 * The names of response headers that a page cannot read although the response reached it, each once.
 * https://fetch.spec.whatwg.org/#cors-exposed-header-name-list
 */
export function headerNamesNotExposed(
  headers: HeaderList,
  credentialsMode: 'include' | 'omit',
): readonly string[] {
  const list = extractHeaderListValues(headers, 'access-control-expose-headers');
  const exposed = list === null || list === 'failure' ? [] : list.map((name) => name.toLowerCase());
  const all = credentialsMode === 'omit' && exposed.includes('*');
  const names = new Set(headers.map(([name]) => name));
  return [...names].filter(
    (name) =>
      name === 'set-cookie' ||
      name === 'set-cookie2' ||
      !(all || exposed.includes(name) || SAFELISTED.includes(name)),
  );
}
