import { base64Text, fullyDecoded } from './encodings.ts';

/** `Bearer …`, `Basic …` and the like: what follows the scheme is the credential. */
const scheme = /^(?:basic|bearer|dpop|token|negotiate|apikey|api-key|jwt)\s+(\S+)$/i;

/** A credential as it was put behind a scheme, or in quotes, without them. */
export function bare(secret: string): string {
  const text = secret.trim().replace(/^(["'])(.*)\1$/s, '$2');
  return scheme.exec(text)?.[1] ?? text;
}

/**
 * What tells one credential from another, however it is written: behind a scheme, in quotes, percent-encoded, or
 * in base64 where that holds a text, as that of `Basic` does.
 */
export function identityOf(secret: string): string {
  const text = bare(fullyDecoded(secret));
  return text.length < 8 ? text : (base64Text(text) ?? text);
}
