import { isPlaceholder, placeholders } from './hide.ts';
import { bare, identityOf } from './identity.ts';

/**
 * Gives each credential of a report its placeholder: the same for the same one, wherever and however it is
 * written. The numbers tell nothing but the order in which credentials appear.
 */
export class Placeholders {
  readonly #byIdentity = new Map<string, string>();
  readonly #identities = new Map<string, string>();
  readonly #taken: number;

  /** `taken`: the highest number that the report already has, where it was redacted before. */
  constructor(taken: number) {
    this.#taken = taken;
  }

  of(secret: string): string {
    const plain = bare(secret);
    return isPlaceholder(plain) ? plain : this.#ofIdentity(identityOf(this.expanded(secret)));
  }

  /** The text with the credentials back in that were taken out of it. */
  expanded(text: string): string {
    return text.replace(placeholders, (placeholder) => this.#identities.get(placeholder) ?? placeholder);
  }

  /**
   * A text as it was observed, in which what looks like a placeholder gets one of its own: a page could write
   * one that stands for another's credential.
   */
  claimed(text: string): string {
    if (this.#taken > 0 || !text.includes('[redacted:')) return text;
    return text.replace(placeholders, (literal) =>
      literal.includes(':') ? this.#ofIdentity(literal) : literal,
    );
  }

  #ofIdentity(identity: string): string {
    const known = this.#byIdentity.get(identity);
    if (known !== undefined) return known;
    const placeholder = `[redacted:${this.#taken + this.#byIdentity.size + 1}]`;
    this.#byIdentity.set(identity, placeholder);
    this.#identities.set(placeholder, identity);
    return placeholder;
  }
}
