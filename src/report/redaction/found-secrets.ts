import { decoded, redacted } from './hide.ts';

/** The shortest that is looked for elsewhere: what is shorter is too often an ordinary word. */
const shortest = 6;
/** From this length on a secret is taken out of the middle of words too. */
const certainLength = 12;

/**
 * Credentials that were found by their place, so that they can be taken out of every other place too, above
 * all out of sentences that quote them.
 */
export class FoundSecrets {
  readonly #byStart = new Map<string, Set<string>>();
  readonly #ordinary: readonly string[];

  /** `ordinary`: origins, methods and names of headers, which stay although they may equal a value. */
  constructor(ordinary: readonly string[]) {
    this.#ordinary = ordinary;
  }

  add(secret: string): void {
    const credentials = /^\w+\s+(\S+)$/.exec(secret)?.[1];
    for (const text of [secret, decoded(secret), encoded(secret), credentials ?? '']) {
      if (!this.#isTelling(text)) continue;
      const start = text.slice(0, shortest);
      const secrets = this.#byStart.get(start) ?? new Set();
      this.#byStart.set(start, secrets.add(text));
    }
  }

  /** The text without any secret found so far. The index by start keeps this linear in the text. */
  hideIn(text: string): string {
    if (this.#byStart.size === 0 || text.length < shortest) return text;
    let result = '';
    let kept = 0;
    for (let at = 0; at + shortest <= text.length; at += 1) {
      const secret = this.#secretAt(text, at);
      if (secret === undefined) continue;
      result += text.slice(kept, at) + redacted;
      kept = at + secret.length;
      at = kept - 1;
    }
    return result + text.slice(kept);
  }

  #secretAt(text: string, at: number): string | undefined {
    const secrets = this.#byStart.get(text.slice(at, at + shortest));
    if (!secrets) return undefined;
    const here = [...secrets].filter(
      (secret) =>
        text.startsWith(secret, at) &&
        (secret.length >= certainLength || isWordAt(text, at, at + secret.length)),
    );
    return here.toSorted((a, b) => b.length - a.length)[0];
  }

  #isTelling(text: string): boolean {
    if (text.length < shortest || text.includes(redacted)) return false;
    // A plain word, such as a cookie's `enabled`, would be taken out of every sentence.
    if (text.length < certainLength && /^[a-z]+([ _-][a-z]+)*$/i.test(text)) return false;
    return !this.#ordinary.some((word) => word.includes(text.toLowerCase()));
  }
}

function isWordAt(text: string, start: number, end: number): boolean {
  return !/\w/.test(text[start - 1] ?? '') && !/\w/.test(text[end] ?? '');
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
