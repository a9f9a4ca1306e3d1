import { base64Text, percentDecoded } from './encodings.ts';

/** Percent-encodings within each other are undone to this depth. */
const deepest = 4;

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
  let text = bare(secret);
  for (let depth = 0; depth < deepest && text.includes('%'); depth += 1) text = bare(percentDecoded(text));
  return text.length < 8 ? text : (base64Text(text) ?? text);
}
