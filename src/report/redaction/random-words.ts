import { base64Text } from './encodings.ts';
import { type Hide, hidden } from './hide.ts';

/** Objects of Stripe, docs.stripe.com/api: their ids open nothing. */
const harmless =
  /^(?:acct|card|ch|cs|cus|evt|in|il|pi|pm|po|price|prod|re|seti|si|sub|tr|txn|we)_[A-Za-z0-9]{14,24}$/;

function characterClass(character: string): string {
  if (/[a-z]/.test(character)) return 'lower';
  return /[A-Z]/.test(character) ? 'upper' : 'digit';
}

/** Whether most of it is words, as in `getOrdersOfCustomerV2`. */
function isMadeOfWords(text: string): boolean {
  const words = text.match(/[A-Z]?[a-z]{2,}/g) ?? [];
  return words.join('').length >= text.length * 0.7;
}

/**
 * Whether a word looks drawn at random: long, with small letters, capitals and digits that change places far
 * more often than in a name made of words. Hashes in hex, UUIDs and numbers are not meant, nor what base64 makes of
 * a text: that has been looked into.
 */
function isRandomWord(word: string): boolean {
  const text = word.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 4000);
  if (text.length < 20 || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text)) return false;
  const classes = Array.from(text, characterClass);
  const changes = classes.filter((name, index) => index > 0 && name !== classes[index - 1]).length;
  if (changes / text.length < 0.35 || isMadeOfWords(text)) return false;
  return !harmless.test(word) && base64Text(word) === null;
}

/** Whether a value is, or holds, a word drawn at random. */
export function looksRandom(value: string): boolean {
  // The content of a picture, and the like.
  if (value.length < 20 || /^data:[\w/+.-]{1,60};base64,/.test(value)) return false;
  return value.split(/[^A-Za-z0-9_~-]+/).some(isRandomWord);
}

/** Hides what looks drawn at random, with all that belongs to it. */
export function hideRandom(text: string, hide: Hide): string {
  return text.replace(/[\w+/=~.%-]{20,}/g, (run) => (looksRandom(run) ? hidden(run, hide) : run));
}
