import type { ReportExchange } from '../../report/report.ts';
import { causeLabel } from '../cause-label.ts';
import { plural } from '../format.ts';
import { factsOf } from './exchange-facts.ts';
import { type FilterKey, filterKeys, isFilterKey } from './filter-keys.ts';
import { isValues } from './is-values.ts';
import { quoted, readWords } from './words.ts';

export interface Completion {
  /** What is offered. */
  readonly label: string;
  readonly hint: string;
  /** The whole filter with it, and where the caret then stands. */
  readonly text: string;
  readonly caret: number;
}

const mostOffered = 10;

/** What stands behind a key in one exchange, each with the words that explain it. */
const valuesOf: Readonly<Record<FilterKey, (exchange: ReportExchange) => readonly (readonly string[])[]>> = {
  domain: (exchange) => factsOf(exchange).hosts.map((host) => [host]),
  method: ({ method }) => [[method]],
  'status-code': (exchange) => factsOf(exchange).statuses.map((status) => [status]),
  cause: ({ findings }) => findings.map((finding) => [finding.cause, causeLabel(finding)]),
  origin: ({ origin }) => [[origin]],
  hop: ({ answeredBy }) => answeredBy.map(({ name }) => [name]),
  is: (exchange) =>
    Object.entries(isValues)
      .filter(([, holds]) => holds(exchange))
      .map(([name]) => [name]),
};

interface Seen {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

function seenValues(key: FilterKey, exchanges: readonly ReportExchange[]): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const exchange of exchanges) {
    const own = new Map(valuesOf[key](exchange).map(([value = '', words = '']) => [value, words]));
    for (const [value, words] of own)
      if (value !== '') seen.set(value, { value, words, count: (seen.get(value)?.count ?? 0) + 1 });
  }
  return [...seen.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** What could stand where the caret is: keys, then the values that the traffic has for them. */
export function completeFilter(
  text: string,
  caret: number,
  exchanges: readonly ReportExchange[],
): readonly Completion[] {
  const word = readWords(text).find(({ start, end }) => start < caret && caret <= end);
  const before = text.slice(0, word?.start ?? caret) + (word?.negated ? '-' : '');
  const after = text.slice(word?.end ?? caret);
  const offer = (label: string, hint: string, written: string): Completion => {
    const begun = before + written;
    return { label, hint, text: begun + after.trimStart(), caret: begun.length };
  };
  const key = word?.key?.toLowerCase() ?? null;
  const typed = word?.value.toLowerCase() ?? '';

  if (key !== null && isFilterKey(key))
    return seenValues(key, exchanges)
      .filter(({ value, words }) => `${value}\n${words}`.toLowerCase().includes(typed))
      .slice(0, mostOffered)
      .map(({ value, words, count }) =>
        offer(
          value,
          [words, plural(count, 'request')].filter(Boolean).join(' · '),
          `${key}:${quoted(value)} `,
        ),
      );
  if (key !== null || (word && word.quote !== 'none')) return [];
  return Object.entries(filterKeys)
    .filter(([name]) => name.startsWith(typed))
    .map(([name, hint]) => offer(`${name}:`, hint, `${name}:`));
}
