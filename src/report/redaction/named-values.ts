import { isCredentialName } from './credential-names.ts';
import { type Hide, hidden, holdsPlaceholder } from './hide.ts';

const namedValue =
  /(["']?)\b([a-z][\w.-]{1,60})\1(\s?[:=]\s?)("[^"]*"|'[^']*'|(?:(?:basic|bearer|token) )?[^\s"'`,;&]+)/gi;
// An `error="…"` or `realm="…"` behind the scheme is a challenge, not a credential.
const scheme = /\b(basic|bearer|negotiate|dpop)(\s+)(?![\w-]+=["\w])([\w+/.~=%:-]{6,})/gi;

/** Hides what a text names as a credential: `x-api-key: …`, `"token":"…"`, `Bearer …`. */
export function hideNamedValues(text: string, hide: Hide): string {
  return text
    .replace(namedValue, (all, quote: string, name: string, between: string, value: string) =>
      isNamedCredential(name) && !isSetting(value) && !holdsPlaceholder(value)
        ? `${quote}${name}${quote}${between}${unquoted(value, hide)}`
        : all,
    )
    .replace(scheme, (all, name: string, space: string, value: string) =>
      isProse(value) ? all : `${name}${space}${hidden(value, hide)}`,
    );
}

/** Quotes stay, so that JSON stays JSON. */
function unquoted(value: string, hide: Hide): string {
  const [, quote, text] = /^(["'])(.*)\1$/s.exec(value) ?? [];
  return quote === undefined ? hidden(value, hide) : quote + hidden(text ?? '', hide) + quote;
}

/** The values of CORS headers are names of headers, `authorization` for example. */
function isNamedCredential(name: string): boolean {
  return !name.toLowerCase().startsWith('access-control-') && isCredentialName(name);
}

/** `credentials: 'omit'`, `withCredentials = true` and the like, which our own sentences advise. */
function isSetting(value: string): boolean {
  return /^["']?(include|omit|same-origin|true|false|null|none|\d{1,3})\b["')}.]*$/i.test(value);
}

/** `Basic authentication` and `Bearer tokens` are words. */
function isProse(value: string): boolean {
  return /^[a-z]{1,15}[.:]?$/.test(value);
}
