import { isCredentialName, isCredentialParameter } from './credential-names.ts';
import { hidePrivateKeys, hideShapes } from './credential-shapes.ts';
import { deepest, hideInBase64, hideInPercent, hideInPercentParts } from './encoded-text.ts';
import { formDecoded, fullyDecoded } from './encodings.ts';
import { type Hide, hidden, placeholders } from './hide.ts';
import { hideNamedValues } from './named-values.ts';
import { looksRandom } from './random-words.ts';
import { urlWithoutUserInfo } from './user-info.ts';

/** Segments after which a path holds a one-time credential: `/reset-password/…`, `/invite/…`. */
const secretFollows =
  /^(((re)?set|forgot|change)?[-_]?password|(password|account)[-_]?reset|reset|recover(y)?|magic|magic[-_]?(link|login)|login[-_]?link|(accept[-_]?)?invit(e|es|ation|ations)|(verify|confirm|activate|unlock)([-_](e?mail|account))?|e?mail[-_]?(verification|confirmation)|verification|confirmation|activation|unsubscribe|otp|sso[-_]?login)$/i;
/** What a build named after its content; not pictures and documents, whose address can be all that guards them. */
const buildFile = /\.(m?js|css|woff2?|ttf|otf|wasm|map)$/i;
/** What may stand between the two: `/verify/email/…`. */
const between = /^(e?mail|account|user|token|link|password)$/i;

/**
 * A URL without its credentials. It is read as text, not parsed: the spelling stays, relative ones are welcome
 * and no string is refused.
 */
export function redactUrl(url: string, hide: Hide, depth = 0): string {
  if (depth > deepest) return hidden(url, hide);
  // What is encoded first: of an encoded credential, a part could look like another.
  const read = (plain: string) => redactPlain(plain, hide, depth);
  const decoded = hideInPercentParts(urlWithoutUserInfo(url, hide), read, hide);
  // Some shapes are known by their host.
  const [beforeFragment, fragment] = cut(hideShapes(decoded, hide), '#');
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
  // No path at all, but content.
  if (/^data:[^,]{0,200};base64,/i.test(path))
    return hideInBase64(path, (plain) => redactPlain(plain, hide, depth), hide);
  const start = /^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\/[^/]*/i.exec(path)?.[0] ?? '';
  const segments = path.slice(start.length).split('/');
  const rest = segments.map((segment, index) => {
    const [word = '', ...matrix] = segment.split(';');
    const parameters = matrix.map((parameter) => `;${redactParameter(parameter, hide, depth)}`);
    const named = isSecretByPlace(word, segments[index - 1] ?? '', segments[index - 2] ?? '');
    return (named ? hidden(word, hide) : redactWord(word, hide, depth)) + parameters.join('');
  });
  return start + rest.join('/');
}

/** A short or wordy segment behind `/tokens/` or `/verify/` is a route; a long one with digits opens something. */
function isSecretByPlace(word: string, before: string, beforeThat: string): boolean {
  if (word.length < 12 || !(/\d/.test(word) || /^[a-z]{20,}$/i.test(word))) return false;
  return (
    secretFollows.test(before) ||
    isCredentialName(before) ||
    (between.test(before) && secretFollows.test(beforeThat))
  );
}

function redactWord(word: string, hide: Hide, depth: number): string {
  // Shorter than any credential; most segments are, and some paths have very many.
  if (word.length < 6) return word;
  if (looksRandom(word) && !buildFile.test(word)) return hidden(word, hide);
  return word.includes('%')
    ? hideNested(word, hide, depth)
    : hideInBase64(word, (plain) => redactPlain(plain, hide, depth), hide);
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
  if (value === null) return redactWord(name, hide, depth);
  if (isCredentialParameter(formDecoded(name), value)) return `${name}=${hidden(value, hide)}`;
  const visible = hideNested(value, hide, depth);
  const isRandom = looksRandom(fullyDecoded(visible.replaceAll(placeholders, ' ')));
  return `${name}=${isRandom ? hidden(value, hide) : visible}`;
}

/** A part that holds another URL, or a text, with a credential in it, in whatever encoding. */
function hideNested(value: string, hide: Hide, depth: number): string {
  if (value.length < 6) return value;
  if (depth >= deepest) return hidden(value, hide);
  const read = (plain: string) => redactPlain(plain, hide, depth);
  const visible = value.includes('%') ? hideInPercent(value, read, hide) : read(value);
  return hideInBase64(visible, read, hide);
}

function redactPlain(plain: string, hide: Hide, depth: number): string {
  const visible = redactUrl(hideNamedValues(hidePrivateKeys(plain, hide), hide), hide, depth + 1);
  if (!visible.includes('+')) return visible;
  // A space, where a form wrote it; a digit of base64, where somebody forgot to encode it.
  const spaced = visible.replaceAll('+', ' ');
  const ofForm = hideNamedValues(spaced, hide);
  return ofForm === spaced ? visible : ofForm;
}
