import { causes } from '../engine/causes/index.ts';
import type { Finding } from '../engine/diagnosis.ts';

const titles: ReadonlyMap<string, string> = new Map(causes.map(({ id, title }) => [id, title]));

/** The cause in three or four words, for a row of the list; its id where the title is not known. */
export function causeLabel({ cause }: Pick<Finding, 'cause'>): string {
  return titles.get(cause) ?? cause.replaceAll('-', ' ');
}

/** Whether this version knows the cause, and hence has a page about it. */
export const isKnownCause = (cause: string): boolean => titles.has(cause);
