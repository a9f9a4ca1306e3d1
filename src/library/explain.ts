import { causes } from '../engine/causes/index.ts';
import { type ConsoleReading, readConsoleLine } from '../engine/console/read-console-line.ts';

/** What a line of a browser's console says, and what it can come from. */
export interface ConsoleExplanation extends Omit<ConsoleReading, 'causes'> {
  /** The one to read first in front; each has its page docs/causes/<id>.md. */
  readonly causes: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Explains an error that Chrome, Firefox or Safari printed, without any traffic. Null where the line tells nothing
 * of why a request to another origin failed.
 */
export function explain(consoleLine: string): ConsoleExplanation | null {
  const reading = readConsoleLine(consoleLine);
  if (reading === null || reading.browser === null) return null;
  return { ...reading, causes: reading.causes.map((id) => ({ id, title: titles.get(id) ?? id })) };
}

const titles = new Map(causes.map(({ id, title }) => [id, title]));
