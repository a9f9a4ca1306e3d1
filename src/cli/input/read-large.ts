import { none } from 'stream-chain/defs.js';
import { jsonParser } from 'stream-json/parser.js';
import type { LogFile, Unreadable } from '../../reader/read-log-file.ts';
import { readLogInPieces } from '../../reader/read-log-in-pieces.ts';
import { endOfText } from './end-of-text.ts';
import type { TextProblem } from './first-problem.ts';
import { logAssembler } from './log-assembler.ts';

/**
 * Reads a log of which only a piece at a time is in memory. Bodies are dropped before they are whole.
 * `locate` looks for the place at which the text is no JSON; null where it cannot be read again.
 */
export async function readLarge(
  pieces: AsyncIterable<string>,
  locate: (() => Promise<TextProblem | null>) | null,
): Promise<LogFile | Unreadable> {
  const log = readLogInPieces();
  const assembler = logAssembler(log.entry);
  const parse = jsonParser({ packStrings: false, streamKeys: false, streamNumbers: false });
  const take = (piece: string) => {
    const tokens = parse(piece);
    if (tokens !== none) for (const token of tokens.values) assembler.consume(token);
  };
  let taken = 0;
  try {
    for await (const piece of pieces) {
      take(piece);
      taken += piece.length;
    }
    take(endOfText);
  } catch (error) {
    if (error instanceof RangeError)
      return { problem: 'It is nested more than 1024 levels deep.', isForeign: true };
    if (!(error instanceof Error) || !error.message.startsWith('Parser ')) throw error;
    const found = (await locate?.()) ?? null;
    const problem = found ? notJson(found) : `It is not JSON, somewhere behind character ${taken}.`;
    return { problem, isForeign: true };
  }
  return log.end(assembler.root());
}

function notJson({ line, column, expected, isCutOff }: TextProblem): string {
  const where = `line ${line}, column ${column}`;
  if (isCutOff) return `It ends at ${where}, and seems to be cut off.`;
  return `It is not JSON: ${expected ?? 'something else'} was expected at ${where}.`;
}
