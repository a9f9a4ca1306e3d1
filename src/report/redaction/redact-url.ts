import { isCredentialName, isCredentialParameter } from './credential-names.ts';
import { hideShapes, looksRandom } from './credential-shapes.ts';
import { decoded, type Hide, hidden } from './hide.ts';
import { hideNamedValues } from './named-values.ts';
import { urlWithoutUserInfo } from './user-info.ts';

/** Segments after which a path holds a one-time credential: `/reset-password/…`, `/invite/…`. */
const secretFollows =
  /^(reset|reset-?password|magic|magic-?link|invite|invitation|verify|confirm|activate|unsubscribe)$/i;

/** URLs within URLs are read to this depth; what lies deeper is hidden as a whole. */
const deepest = 4;

/**
 * A URL without its credentials. It is read as text, not parsed: the spelling stays, relative ones are welcome
 * and no string is refused.
 */
export function redactUrl(url: string, hide: Hide, depth = 0): string {
  const [beforeFragment, fragment] = cut(urlWithoutUserInfo(url, hide), '#');
  const [path, query] = cut(beforeFragment, '?');
  return (
    redactPath(path, hide, depth) +
    (query === null ? '' : `?${redactQuery(query, hide, depth)}`) +
    (fragment === null ? '' : `#${redactFragment(fragment, hide, depth)}`)
  );
}

function cut(text: string, mark: string): readonly [string, string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

function redactPath(path: string, hide: Hide, depth: number): string {
  const start = /^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\/[^/]*/i.exec(path)?.[0] ?? '';
  const segments = path.slice(start.length).split('/');
  const rest = segments.map((segment, index) => {
    const [word = '', ...matrix] = segment.split(';');
    const parameters = matrix.map((parameter) => `;${redactParameter(parameter, hide, depth)}`);
    return redactWord(word, segments[index - 1] ?? '', hide, depth) + parameters.join('');
  });
  return start + rest.join('/');
}

function redactWord(word: string, before: string, hide: Hide, depth: number): string {
  // Shorter than any credential; most segments are, and some paths have very many.
  if (word.length < 6) return word;
  const named = secretFollows.test(before) || isCredentialName(before);
  // A short or wordy segment behind `/tokens/` or `/verify/` is a route; a long one with digits opens something.
  if (named && word.length >= 12 && /\d/.test(word)) return hidden(word, hide);
  if (looksRandom(word)) return hidden(word, hide);
  const visible = hideShapes(word, hide);
  if (visible !== word || decoded(word) === word) return visible;
  return hideNested(word, hide, depth);
}

function redactQuery(query: string, hide: Hide, depth: number): string {
  return query
    .split('&')
    .map((part) => redactParameter(part, hide, depth))
    .join('&');
}

function redactFragment(fragment: string, hide: Hide, depth: number): string {
  const [route, query] = cut(fragment, '?');
  const isQuery = /^[^/]*=/.test(route);
  const first = isQuery ? redactQuery(route, hide, depth) : redactPath(route, hide, depth);
  return query === null ? first : `${first}?${redactQuery(query, hide, depth)}`;
}

function redactParameter(parameter: string, hide: Hide, depth: number): string {
  const [name, value] = cut(parameter, '=');
  if (value === null) return redactWord(name, '', hide, depth);
  if (isCredentialParameter(decoded(name)) || looksRandom(decoded(value))) {
    return `${name}=${hidden(value, hide)}`;
  }
  return `${name}=${hideNested(value, hide, depth)}`;
}

/** A value that holds another URL, or a text, with a credential in it goes as a whole. */
function hideNested(value: string, hide: Hide, depth: number): string {
  if (depth >= deepest) return hidden(value, hide);
  const plain = decoded(value);
  // Hidden within a nested URL, a credential is one elsewhere too: `hide` hears of both.
  const visible = redactUrl(hideShapes(hideNamedValues(plain, hide), hide), hide, depth + 1);
  return visible === plain ? value : hidden(value, hide);
}
