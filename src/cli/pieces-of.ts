const length = 1024 * 1024;

/** A text in pieces, of which each can be written by itself: writing takes no copy of the whole. */
export function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    // Half a character is none.
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(from + length - 1));
    const to = from + length + (isHalf ? 1 : 0);
    yield text.slice(from, to);
    from = to;
  }
}
