import { type Hide, hidden } from './hide.ts';

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
  return value.length >= 20 && value.split(/[^A-Za-z0-9_+~-]+/).some(isRandomWord);
}

/** Hides what looks drawn at random, with all that belongs to it. */
export function hideRandom(text: string, hide: Hide): string {
  return text.replace(/[\w+/=~.-]{20,}/g, (run) => (looksRandom(run) ? hidden(run, hide) : run));
}
