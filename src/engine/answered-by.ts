import type { AnsweredBy } from './diagnosis.ts';
import type { Exchange, HeaderList } from './exchange.ts';
import { headerLines } from './fetch/header-list.ts';
import { type HostHistory, noHistory } from './host-answer.ts';
import { ownAnswers } from './own-answers.ts';
import { products, type Trace } from './products.ts';

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
  const path = pathOf(headers);
  const innermost = path.at(-1);
  const missing = innermost
    ? missingBehind(innermost.trace, headers, history, exchange.messages[message]?.url ?? '')
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
  return pathOf(headers ?? []).map(({ trace }) => trace);
}

function pathOf(headers: HeaderList): readonly Found[] {
  const maker = makerOf(headers);
  const names = new Set<string>();
  return products.flatMap((trace): Found[] => {
    const { name, header, matches } = trace;
    const value = lineOf(headers, header, matches);
    const isMaker = name === maker?.name;
    const isBehind = maker !== null && names.has(maker.name) && !isMaker;
    if ((value === undefined && !isMaker) || names.has(name) || isBehind) return [];
    names.add(name);
    return [{ trace, because: isMaker ? maker.because : shown(header, matches ? value : undefined) }];
  });
}

/** One answer can lack a header by chance; this many others that have it are no chance. */
const FEWEST = 2;

/**
 * What stands behind the innermost product on every good answer of the host, and is missing on this one: that
 * product then answered by itself. Null where nothing is.
 */
function missingBehind(
  innermost: Trace,
  headers: HeaderList,
  history: HostHistory,
  url: string,
): string | null {
  const others = history.answersOf(url).filter(({ kind, status }) => kind === 'request' && status < 400);
  if (others.length < FEWEST || makerOf(headers) !== null) return null;
  const behind = products.slice(products.findLastIndex(({ name }) => name === innermost.name) + 1);
  const missing = behind.find(
    ({ name, header, matches }) =>
      !products.some(
        (trace) => trace.name === name && lineOf(headers, trace.header, trace.matches) !== undefined,
      ) && others.every((answer) => lineOf(answer.headers, header, matches) !== undefined),
  );
  if (!missing) return null;
  const value = lineOf(others[0]?.headers ?? [], missing.header, missing.matches);
  return `${shown(missing.header, missing.matches ? value : undefined)} (${missing.name}) stands on ${others.length} other answers of this host and not here: it made this answer itself`;
}

/** Who made the answer without asking anybody behind; null where the headers do not tell. */
function makerOf(headers: HeaderList): { readonly name: string; readonly because: string } | null {
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
  // Hardly any of the many products has left a trace.
  if (!headers.some(([name]) => name === header)) return undefined;
  return headerLines(headers, header).find((line) => !matches || matches.test(line));
}

function shown(header: string, value: string | undefined): string {
  if (value === undefined) return header;
  // The mark says that it was cut, to readers and to the redaction, which looks for whole credentials.
  return `${header}: ${value.length > 80 ? `${value.slice(0, 80)}…` : value}`;
}
