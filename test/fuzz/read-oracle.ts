import { groupBy } from '../../src/log/group-by.ts';
import type { BrowserVerdict, Oracle } from '../e2e/oracle.ts';
import { until } from './until.ts';

/** A URL, and how often it is called. */
export interface Called {
  readonly url: string;
  readonly times: number;
}

/** Waits until the browser has said what became of these calls, and gives all that it said, by URL. */
export async function readOracle(
  oracle: Oracle,
  calls: readonly Called[],
): Promise<ReadonlyMap<string, readonly BrowserVerdict[]>> {
  const read = () =>
    groupBy(
      oracle.verdicts().filter(({ type }) => type !== 'Preflight'),
      ({ url }) => url,
    );
  await until(() => {
    const verdicts = read();
    return calls.every(({ url, times }) => {
      const found = verdicts.get(url) ?? [];
      return found.length >= times && found.every(({ state }) => state !== 'pending');
    });
  });
  return read();
}
