import { createReadStream } from 'node:fs';

/** Where a log comes from. */
export interface Source {
  /** As the user knows it. */
  readonly name: string;
  /** Null where it is not known. */
  readonly bytes: number | null;
  /** Whether it came with a folder and may be anything, for all that its name says. */
  readonly mayBeForeign: boolean;
  /** Whether it can be opened once more. */
  readonly isLasting: boolean;
  open(): AsyncIterable<Uint8Array>;
}

export function fileSource(path: string, bytes: number | null, mayBeForeign: boolean): Source {
  // A pipe that a shell made (`<(…)`) has no size, and is read once.
  const isLasting = bytes !== null;
  const open = () => createReadStream(path, { highWaterMark: 256 * 1024 });
  return { name: path, bytes, mayBeForeign, isLasting, open };
}

export function inputSource(input: AsyncIterable<Uint8Array>): Source {
  return { name: 'standard input', bytes: null, mayBeForeign: false, isLasting: false, open: () => input };
}
