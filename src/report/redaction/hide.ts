import type { RedactionKind } from './kinds.ts';

/** What stands where a credential stood. */
export const redacted = '[redacted]';

/** Takes a credential away and returns what stands in its place. */
export type Hide = (secret: string) => string;

/** How each kind of credential is hidden, since a user may ask to leave one in. */
export type Hides = Readonly<Record<RedactionKind, Hide>>;

/** Hides a credential, unless there is none or it is hidden already. */
export function hidden(secret: string, hide: Hide): string {
  return secret === '' || secret === redacted ? secret : hide(secret);
}

/** Percent-decoded text; as it was where it is not validly encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
