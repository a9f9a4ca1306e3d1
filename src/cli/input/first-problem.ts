import { jsonVerifier, type VerifierError } from 'stream-json/utils/verifier.js';
import { endOfText } from './end-of-text.ts';

/** Where a text stops being JSON. Line and column are 1-based. */
export interface TextProblem {
  readonly line: number;
  readonly column: number;
  /** Null where no single thing was. */
  readonly expected: string | null;
  readonly isCutOff: boolean;
}

/** The first place at which a text of any length is no JSON; null where it is. */
export async function firstProblem(pieces: AsyncIterable<string>): Promise<TextProblem | null> {
  const verify = jsonVerifier();
  let isCutOff = false;
  try {
    for await (const piece of pieces) verify(withOneLineEnd(piece));
    isCutOff = true;
    verify(endOfText);
    return null;
  } catch (error) {
    if (!isVerifierError(error)) throw error;
    const { line, pos, message } = error;
    const expected = /\bexpected (.+)$/.exec(message)?.[1]?.replaceAll("'", '`') ?? null;
    return { line, column: pos, expected, isCutOff };
  }
}

/** The verifier ends a line at more characters than an editor does: these are as right or wrong, and end none. */
function withOneLineEnd(piece: string): string {
  return piece.replaceAll('\r', '\t').replaceAll(/[\u2028\u2029]/g, 'x');
}

function isVerifierError(error: unknown): error is VerifierError {
  return error instanceof Error && 'line' in error && 'pos' in error;
}
