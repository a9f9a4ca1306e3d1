import { type LogFile, readLogFile, type Unreadable } from '../../reader/read-log-file.ts';
import { decode } from './decode.ts';
import { firstProblem } from './first-problem.ts';
import { readLarge } from './read-large.ts';
import type { Source } from './source.ts';
import { systemProblem } from './system-problem.ts';

/**
 * A text of more characters is read piece by piece: it takes less memory, and four times as long. No text can have
 * more than half a billion.
 */
export const wholeAtMost = 64 * 1024 * 1024;

/** Reads one log, whatever its size. Never rejects for what is in it, or for what the system refuses. */
export async function readSource(
  source: Source,
  onProgress: (bytes: number) => void,
  atMost = wholeAtMost,
): Promise<LogFile | Unreadable> {
  try {
    const pieces = decode(counted(source.open(), onProgress));
    const begun: string[] = [];
    let length = 0;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      begun.push(next.value);
      length += next.value.length;
      if (length <= atMost) continue;
      const locate = () => firstProblem(decode(source.open()));
      return await readLarge(joined(begun, pieces), source.isLasting ? locate : null);
    }
    return readLogFile(begun.join(''));
  } catch (error) {
    const problem = systemProblem(error);
    if (problem === null) throw error;
    return { problem };
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onProgress: (bytes: number) => void) {
  let count = 0;
  for await (const piece of bytes) {
    count += piece.length;
    yield piece;
    onProgress(count);
  }
}

async function* joined(begun: string[], rest: AsyncGenerator<string>) {
  for (let piece = begun.shift(); piece !== undefined; piece = begun.shift()) yield piece;
  yield* rest;
}
