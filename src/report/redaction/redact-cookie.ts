import { type Hide, hidden } from './hide.ts';

/** What a server may say about a cookie besides its value. Anything else could be part of a value. */
const attributes = /^(path|domain|expires|max-age|secure|httponly|samesite|partitioned|priority)$/i;

function redactPair(pair: string, hide: Hide): string {
  const [, space = '', text = ''] = /^(\s*)([\s\S]*)$/.exec(pair) ?? [];
  const at = text.indexOf('=');
  // Without `=` a cookie has no name: all of it is value.
  if (at < 0) return space + hidden(text, hide);
  return `${space}${text.slice(0, at + 1)}${hidden(text.slice(at + 1), hide)}`;
}

/** The names of the cookies stay. */
export function redactCookie(value: string, hide: Hide): string {
  return value
    .split(';')
    .map((pair) => redactPair(pair, hide))
    .join(';');
}

/** The name and the attributes stay, since SameSite, Secure and Domain decide whether a cookie is sent. */
export function redactSetCookie(value: string, hide: Hide): string {
  // Some sources join several field lines with a line break.
  return value
    .split('\n')
    .map((line) => {
      const [cookie = '', ...rest] = line.split(';');
      const kept = rest.map((part) => (isAttribute(part) ? part : redactPair(part, hide)));
      return [redactPair(cookie, hide), ...kept].join(';');
    })
    .join('\n');
}

function isAttribute(part: string): boolean {
  return attributes.test((part.split('=')[0] ?? '').trim());
}
