import type { RedactionKind } from './kinds.ts';

/** What stands where a credential stood: its number, or none in reports of before there were numbers. */
export const placeholders = /\[redacted(?::[1-9]\d{0,11})?\]/g;

const onlyPlaceholder = new RegExp(`^${placeholders.source}$`);

export function isPlaceholder(text: string): boolean {
  return onlyPlaceholder.test(text);
}

export function holdsPlaceholder(text: string): boolean {
  return text.search(placeholders) >= 0;
}

/** Takes a credential away and returns what stands in its place. */
export type Hide = (secret: string) => string;

/** How each kind of credential is hidden, since a user may ask to leave one in. */
export type Hides = Readonly<Record<RedactionKind, Hide>>;

/** Hides a credential, unless there is none or it is hidden already. */
export function hidden(secret: string, hide: Hide): string {
  return secret === '' || isPlaceholder(secret) ? secret : hide(secret);
}

/** A text changed piece by piece, its placeholders left as they are. */
export function betweenPlaceholders(text: string, change: (piece: string) => string): string {
  const kept = text.match(placeholders) ?? [];
  return text
    .split(placeholders)
    .map((piece, index) => change(piece) + (kept[index] ?? ''))
    .join('');
}
