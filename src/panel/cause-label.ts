import type { Finding } from '../engine/diagnosis.ts';
import { causeTitles } from './cause-titles.ts';

/** The cause in three or four words, for a row of the list; its id where the title is not known. */
export function causeLabel({ cause }: Pick<Finding, 'cause'>): string {
  return causeTitles.get(cause) ?? cause.replaceAll('-', ' ');
}

/** Whether this version knows the cause, and hence has a page about it. */
export const isKnownCause = (cause: string): boolean => causeTitles.has(cause);
