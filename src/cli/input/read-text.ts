import { decode } from './decode.ts';

/** All of a short text. */
export async function readText(input: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of decode(input)) text += piece;
  return text.trim();
}
