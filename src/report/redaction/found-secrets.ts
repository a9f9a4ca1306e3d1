import { formDecoded, percentDecoded, percentEncoded } from './encodings.ts';
import { holdsPlaceholder } from './hide.ts';
import { bare, identityOf } from './identity.ts';

/** The shortest that is looked for elsewhere: what is shorter is too often an ordinary word. */
const shortest = 6;
/** From this length on a secret is taken out of the middle of words too. */
const certainLength = 12;

/**
 * Credentials that were found by their place, so that they can be taken out of every other place too, above
 * all out of sentences that quote them.
 */
export class FoundSecrets {
  readonly #byStart = new Map<string, Map<string, string>>();
  readonly #ordinary: readonly string[];

  /** `ordinary`: origins, methods and names of headers, which stay although they may equal a value. */
  constructor(ordinary: readonly string[]) {
    this.#ordinary = ordinary;
  }

  /** `placeholderOf`: what shall stand in its place. The password of a `name:password` is one for itself, and
   * so is each parameter behind a scheme, as those of `Digest` are. */
  add(secret: string, placeholderOf: (secret: string) => string): void {
    const plain = identityOf(secret);
    const password = /^[^\s:/]{1,200}:([^\s/].*)$/s.exec(plain)?.[1] ?? '';
    const once = percentDecoded(secret);
    const parameters = secret.replace(/^[\w-]{1,30}\s+(?=[\w-]+=)/, '');
    const whole = [secret, bare(secret), once, formDecoded(secret), plain, percentEncoded(plain), parameters];
    for (const text of whole) this.#add(text, placeholderOf(secret));
    const parts = parameters === secret ? [] : [...parameters.matchAll(/=\s?"?([^",\s]{16,})/g)];
    for (const part of [password, ...parts.map(([, value = '']) => value)]) {
      for (const text of [part, percentEncoded(part)]) this.#add(text, placeholderOf(part));
    }
  }

  #add(text: string, placeholder: string): void {
    if (!this.#isTelling(text)) return;
    const start = text.slice(0, shortest);
    const secrets = this.#byStart.get(start) ?? new Map<string, string>();
    if (!secrets.has(text)) this.#byStart.set(start, secrets.set(text, placeholder));
  }

  /** The text without any secret found so far. The index by start keeps this linear in the text. */
  hideIn(text: string): string {
    if (this.#byStart.size === 0 || text.length < shortest) return text;
    let result = '';
    let kept = 0;
    for (let at = 0; at + shortest <= text.length; at += 1) {
      const secrets = this.#byStart.get(text.slice(at, at + shortest));
      const found = secrets && longestAt(text, at, secrets);
      if (!found) continue;
      result += text.slice(kept, at) + found.placeholder;
      kept = found.end;
      at = kept - 1;
    }
    return result + text.slice(kept);
  }

  #isTelling(text: string): boolean {
    if (text.length < shortest || holdsPlaceholder(text)) return false;
    // A plain word, such as a cookie's `enabled`, would be taken out of every sentence.
    if (text.length < certainLength && /^[a-z]+([ _-][a-z]+)*$/i.test(text)) return false;
    return !this.#ordinary.some((word) => word.includes(text.toLowerCase()));
  }
}

interface Found {
  readonly end: number;
  readonly placeholder: string;
}

function longestAt(text: string, at: number, secrets: ReadonlyMap<string, string>): Found | undefined {
  let longest: Found | undefined;
  for (const [secret, placeholder] of secrets) {
    const end = endOf(secret, text, at);
    if (end !== undefined && end > (longest?.end ?? 0)) longest = { end, placeholder };
  }
  return longest;
}

/** Where a secret that begins here ends: also one that was cut, as sentences cut what is long. */
function endOf(secret: string, text: string, at: number): number | undefined {
  const end = at + secret.length;
  if (text.startsWith(secret, at)) {
    return secret.length >= certainLength || isWordAt(text, at, end) ? end : undefined;
  }
  const cut = text.indexOf('…', at);
  return cut >= 0 && cut < end && secret.startsWith(text.slice(at, cut)) ? cut : undefined;
}

function isWordAt(text: string, start: number, end: number): boolean {
  return !/\w/.test(text[start - 1] ?? '') && !/\w/.test(text[end] ?? '');
}
