const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Map(
  Array.from(`${alphabet}-_`, (digit, index) => [digit, index < 64 ? index : index - 2]),
);

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
  const encoded = text.replace(/={1,2}$/, '');
  if (encoded.length % 4 === 1) return null;
  let escaped = '';
  let bits = 0;
  let held = 0;
  for (const digit of encoded) {
    const value = digits.get(digit);
    if (value === undefined) return null;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    // A control character: no text. This is where nearly all that is no base64 ends, after some bytes.
    if (byte < 32 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 127) return null;
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
    bits &= (1 << held) - 1;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
