import type { AnsweredBy } from './diagnosis.ts';
import type { Exchange, HeaderList } from './exchange.ts';
import { groupBy } from './group-by.ts';
import { type HostAnswer, type HostHistory, noHistory } from './host-answer.ts';
import { ownAnswers } from './own-answers.ts';
import { products, type Trace } from './products.ts';
import { remember } from './remember.ts';

/** A product on the way of an answer, and the trace that shows it. */
interface Found {
  readonly trace: Trace;
  readonly because: string;
}

/**
 * Who seems to have produced the last answer, from the outside in. Headers are often stripped and can be
 * faked: at best likely. Where one of them made the answer itself, nobody stands behind it; what stands on the
 * other answers of the host and is missing here tells that too.
 */
export function answeredBy(exchange: Exchange, history: HostHistory = noHistory): readonly AnsweredBy[] {
  const message = exchange.messages.findLastIndex(({ status }) => status !== null);
  const headers = exchange.messages[message]?.responseHeaders ?? null;
  if (!headers) return [];
  const rows = rowsOn(headers);
  const maker = makerOf(headers);
  const path = pathOf(headers, rows, maker);
  const innermost = path.at(-1);
  const missing =
    innermost && maker === null
      ? missingBehind(innermost.trace, rows, history.answersOf(exchange.messages[message]?.url ?? ''))
      : null;
  return path.map(({ trace: { name, role }, because }) => ({
    message,
    name,
    role,
    certainty: 'likely',
    because: missing !== null && name === innermost?.trace.name ? `${because}; ${missing}` : because,
  }));
}

/** The products that left a trace on one answer, from the outside in. */
export function productsOn(headers: HeaderList | null): readonly Trace[] {
  const seen = headers ?? [];
  return pathOf(seen, rowsOn(seen), makerOf(seen)).map(({ trace }) => trace);
}

function pathOf(headers: HeaderList, seen: readonly Row[], maker: Maker | null): readonly Found[] {
  const own = maker ? (rowsByName.get(maker.name) ?? []) : [];
  const names = new Set<string>();
  return inOrder([...seen, ...own]).flatMap(({ trace }): Found[] => {
    const { name, header, matches } = trace;
    const isMaker = name === maker?.name;
    const isBehind = maker !== null && names.has(maker.name) && !isMaker;
    if (names.has(name) || isBehind) return [];
    names.add(name);
    const because = isMaker
      ? maker.because
      : shown(header, matches ? lineOf(headers, header, matches) : undefined);
    return [{ trace, because }];
  });
}

/** A trace and where it stands in the table. */
interface Row {
  readonly trace: Trace;
  readonly at: number;
}

/** An answer has few headers, and the table many rows. */
const rows = products.map((trace, at): Row => ({ trace, at }));
const rowsByHeader = new Map(
  [...groupBy(rows, ({ trace }) => trace.header)].map(([header, own]) => [header, matching(own)]),
);
const rowsByName = groupBy(rows, ({ trace }) => trace.name);

/** A server signs most of its answers alike. */
function matching(own: readonly Row[]): (value: string) => readonly Row[] {
  return remember((value) => own.filter(({ trace }) => trace.matches?.test(value) ?? true));
}

/** The traces on an answer, in any order. */
function rowsOn(headers: HeaderList): readonly Row[] {
  const found: Row[] = [];
  for (const [name, value] of headers) found.push(...(rowsByHeader.get(name)?.(value) ?? []));
  return found;
}

function inOrder(found: readonly Row[]): readonly Row[] {
  return found.toSorted((a, b) => a.at - b.at);
}

/** One answer can lack a header by chance; this many others that have it are no chance. */
const FEWEST = 2;

/**
 * What stands behind the innermost product on every good answer of the host, and is missing on this one: that
 * product then answered by itself. Null where nothing is.
 */
function missingBehind(
  innermost: Trace,
  seen: readonly Row[],
  answers: readonly HostAnswer[],
): string | null {
  const first = answers.find(isGood);
  if (!first) return null;
  const edge = rowsByName.get(innermost.name)?.at(-1)?.at ?? -1;
  const behind = rowsOn(first.headers).filter(
    ({ trace, at }) => at > edge && !seen.some((row) => row.trace.name === trace.name),
  );
  if (behind.length === 0) return null;
  const others = answers.filter(isGood);
  if (others.length < FEWEST) return null;
  const missing = inOrder(behind).find(({ trace: { header, matches } }) =>
    others.every((answer) => lineOf(answer.headers, header, matches) !== undefined),
  )?.trace;
  if (!missing) return null;
  const value = lineOf(first.headers, missing.header, missing.matches);
  return `${shown(missing.header, missing.matches ? value : undefined)} (${missing.name}) stands on ${others.length} other answers of this host and not here: it made this answer itself`;
}

function isGood({ kind, status }: HostAnswer): boolean {
  return kind === 'request' && status < 400;
}

interface Maker {
  readonly name: string;
  readonly because: string;
}

/** Who made the answer without asking anybody behind; null where the headers do not tell. */
function makerOf(headers: HeaderList): Maker | null {
  for (const { name, header, matches, without } of ownAnswers) {
    const value = lineOf(headers, header, matches);
    const asked = without !== undefined && headers.some(([other]) => other.startsWith(without));
    if (value === undefined || asked) continue;
    const absent = without === undefined ? '' : ` without ${without.replace(/-$/, '-*')}`;
    return { name, because: `${shown(header, value)}${absent}: it made this answer itself` };
  }
  return null;
}

function lineOf(headers: HeaderList, header: string, matches: RegExp | undefined): string | undefined {
  return headers.find(([name, line]) => name === header && (!matches || matches.test(line)))?.[1];
}

function shown(header: string, value: string | undefined): string {
  if (value === undefined) return header;
  // The mark says that it was cut, to readers and to the redaction, which looks for whole credentials.
  return `${header}: ${value.length > 80 ? `${value.slice(0, 80)}…` : value}`;
}
