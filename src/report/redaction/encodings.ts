const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The value of each digit, by its character code; those of base64url as well. */
const digits: number[] = [];
for (const [index, digit] of Array.from(`${alphabet}-_`).entries()) {
  digits[digit.charCodeAt(0)] = index < 64 ? index : index - 2;
}

/** Percent-decoded as far as it is validly encoded; what is not stays as it was. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Single bytes of ASCII among others that are no UTF-8.
      return run.replace(/%([0-7][0-9a-f])/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
  });
}

/** Percent-encodings within each other are undone to this depth. */
const deepest = 4;

export function fullyDecoded(text: string): string {
  let plain = text;
  for (let depth = 0; depth < deepest && plain.includes('%'); depth += 1) plain = percentDecoded(plain);
  return plain;
}

/** A name in a query or a form, in which `+` is a space. */
export function formDecoded(text: string): string {
  return percentDecoded(text.replaceAll('+', ' '));
}

export function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The text that base64 or base64url holds; null where it holds none: bytes, or what only looks like base64. */
export function base64Text(text: string): string | null {
  let end = text.length;
  while (end > text.length - 2 && text.charCodeAt(end - 1) === 61) end -= 1;
  if (end % 4 === 1) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < end; at += 1) {
    const value = digits[text.charCodeAt(at)];
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    // A control character: no text. This is where nearly all that is no base64 ends, after some bytes.
    if (byte < 32 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 127) return null;
    bytes.push(byte);
  }
  return utf8Text(bytes);
}

function utf8Text(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}
