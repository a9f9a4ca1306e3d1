import { isToken } from './header-list.ts';

/**
 * The essence (`type/subtype`, lower case) of a MIME type, or null where the text is none. Parameters cannot
 * make parsing fail. https://mimesniff.spec.whatwg.org/#parse-a-mime-type
 */
export function mimeTypeEssence(value: string): string | null {
  const text = value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const type = text.slice(0, slash);
  const subtype = text
    .slice(slash + 1)
    .split(';', 1)[0]
    ?.replace(/[\t\n\r ]+$/, '');
  if (!subtype || !isToken(type) || !isToken(subtype)) return null;
  return `${type}/${subtype}`.toLowerCase();
}
