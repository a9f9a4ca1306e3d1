import type { HeaderList } from '../engine/exchange.ts';
import { exchangesOfEntries, type PageEntry, pageEntry } from '../log/har-exchanges.ts';
import { harFile, isEntry, type LogFile, readLogValue, type Unreadable } from './read-log-file.ts';

type Pair = HeaderList[number];

/** So many different header lines are remembered at a time. */
const mostPairs = 50_000;

/** Reads a log that is too large to be held as a whole: entry by entry, then all that stands around them. */
export function readLogInPieces() {
  const kept: PageEntry[] = [];
  const known = new Map<string, Pair>();
  let entries = 0;
  let hasRequest = false;

  /** The same line stands in thousands of messages. */
  function shared(pair: Pair): Pair {
    const key = pair.join('\n');
    const same = known.get(key);
    if (same) return same;
    if (known.size === mostPairs) known.clear();
    known.set(key, pair);
    return pair;
  }

  function slim(found: PageEntry): PageEntry {
    const { entry } = found;
    if (entry === null) return found;
    const { requestHeaders, responseHeaders } = entry;
    return {
      ...found,
      entry: {
        ...entry,
        requestHeaders: requestHeaders.map(shared),
        responseHeaders: responseHeaders?.map(shared) ?? null,
      },
    };
  }

  return {
    entry(raw: unknown): void {
      entries++;
      hasRequest ||= isEntry(raw);
      const found = pageEntry(raw);
      // Written and read again: a piece of a text keeps the whole text in memory.
      if (found) kept.push(slim(JSON.parse(JSON.stringify(found))));
    },
    /** `root` is the log, its `entries` left out of their list. */
    end(root: unknown): LogFile | Unreadable {
      if (entries === 0) return readLogValue(root);
      known.clear();
      return harFile(root, {
        entries,
        hasRequest,
        exchanges: () => exchangesOfEntries((root as { readonly log: object }).log, kept),
      });
    },
  };
}
