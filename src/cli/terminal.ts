/** What a command may do to the world, so that tests can stand in for it. */
export interface Terminal {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output. */
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  say(line: string): void;
  /** Shows one line in place of the one before; an empty one takes it away. Nobody sees it but a terminal. */
  showProgress(line: string): void;
  /** Columns of standard output; null where it is no terminal. */
  readonly columns: number | null;
  /** Whether standard output takes colours and the user wants them. */
  readonly hasColours: boolean;
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}
