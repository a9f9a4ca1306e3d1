import type { Answer } from '../engine/diagnosis.ts';

const titleCase = (name: string) => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/** An answer as the lines a server sends: the status where it must change, then the headers. */
export function answerLines({ status, set }: Answer): readonly string[] {
  const headers = set.map(([name, value]) => `${titleCase(name)}: ${value}`);
  return status === null ? headers : [`HTTP ${status}`, ...headers];
}
