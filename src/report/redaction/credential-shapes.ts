import { type Hide, hidden } from './hide.ts';

/**
 * Credentials known by their form, wherever they stand. Every repetition that can start at many places is
 * bounded or starts after a fixed prefix, so that long hostile text is read in linear time.
 */
const shapes: readonly RegExp[] = [
  // JSON Web Tokens: the first part is base64 of `{"`, `{ ` or `{` and a line break.
  /(?:eyJ|eyA|ewo)[\w-]{5,600}\.[\w-]{5,}(?:\.[\w-]*)*/g,
  /(?:AKIA|ASIA)[0-9A-Z]{16}/g,
  /gh[pousr]_[A-Za-z0-9]{16,}/g,
  /github_pat_\w{16,}/g,
  /glpat-[\w-]{16,}/g,
  /[rs]k_(?:live|test)_[A-Za-z0-9]{8,}/g,
  /whsec_[\w+/=]{8,}/g,
  /xox[abeoprs]-[\w-]{8,}/g,
  /xapp-[\w-]{8,}/g,
  /AIza[\w-]{30,}/g,
  /ya29\.[\w-]{10,}/g,
  /GOCSPX-[\w-]{16,}/g,
  /\bsk-[\w-]{20,}/g,
  /SG\.[\w-]{16,}\.[\w-]{16,}/g,
  /npm_[A-Za-z0-9]{30,}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];

/** Hides every credential that is known by its form. */
export function hideShapes(text: string, hide: Hide): string {
  return shapes.reduce((rest, shape) => rest.replace(shape, (secret) => hidden(secret, hide)), text);
}

function characterClass(character: string): string {
  if (/[a-z]/.test(character)) return 'lower';
  return /[A-Z]/.test(character) ? 'upper' : 'digit';
}

/**
 * Whether a word looks drawn at random: long, with small letters, capitals and digits that change places far
 * more often than in a name made of words. Hashes in hex, UUIDs and numbers are not meant.
 */
function isRandomWord(word: string): boolean {
  const text = word.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 4000);
  if (text.length < 20 || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text)) return false;
  const classes = Array.from(text, characterClass);
  const changes = classes.filter((name, index) => index > 0 && name !== classes[index - 1]).length;
  return changes / text.length >= 0.35;
}

/** Whether a value is, or holds, a word drawn at random. */
export function looksRandom(value: string): boolean {
  return value.split(/[^A-Za-z0-9_+=~-]+/).some(isRandomWord);
}

/** Hides what looks drawn at random, with all that belongs to it. */
export function hideRandom(text: string, hide: Hide): string {
  return text.replace(/[\w+/=~.-]{20,}/g, (run) => (looksRandom(run) ? hidden(run, hide) : run));
}
