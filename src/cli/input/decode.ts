/** Bytes as text, in pieces: UTF-8, or UTF-16 where a mark at the start says so. The mark is left out. */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let start: Uint8Array = new Uint8Array();
  for await (const piece of bytes) {
    let next = piece;
    if (decoder === null) {
      next = Buffer.concat([start, piece]);
      if (next.length < 2) {
        start = next;
        continue;
      }
      decoder = new TextDecoder(encodingOf(next));
    }
    yield decoder.decode(next, { stream: true });
  }
  yield decoder ? decoder.decode() : new TextDecoder().decode(start);
}

/** PowerShell writes what a program prints as UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
