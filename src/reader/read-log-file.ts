import { diagnoseAll } from '../engine/diagnose-all.ts';
import type { Exchange } from '../engine/exchange.ts';
import { exchangesOfHar, pageUrls } from '../log/har-exchanges.ts';
import { lackOf } from '../log/har-producer.ts';
import { type Json, object } from '../log/json-values.ts';
import { browserVersion } from '../protocol/browser-version.ts';
import { type Report, type ReportExchange, reportExchange } from '../report/report.ts';
import { reportShape } from '../report/report-shape.ts';
import type { Misfit } from '../report/shape.ts';
import { exportedExchanges } from './exported-exchanges.ts';
import { jsonProblem } from './json-problem.ts';

/** What a saved file tells: a HAR, diagnosed, or a report as it was made. */
export interface LogFile {
  readonly kind: 'har' | 'report';
  /** For example `firefox 153`; null where the file does not say. */
  readonly browser: string | null;
  /** How many requests of any kind the file holds; of a report, its exchanges. */
  readonly entries: number;
  readonly exchanges: readonly ReportExchange[];
  /** Of the pages that it names. */
  readonly pageUrls: readonly string[];
  /** What every file of what wrote this one lacks, in one sentence; null where nothing that matters. */
  readonly lacks: string | null;
  /** A report as it was made, but for its exchanges; null of a HAR. */
  readonly report: Report | null;
}

/** The report that a file held, field by field as it was made; null of a HAR. */
export function savedReport({ report, exchanges }: LogFile): Report | null {
  return report && { ...report, exchanges };
}

/** Why a file cannot be read, in one sentence; what stands in backticks is from the file. */
export interface Unreadable {
  readonly problem: string;
  /** Where the text stops being JSON, 1-based; left out where that is not what is wrong. */
  readonly at?: { readonly line: number; readonly column: number };
  /** Whether it seems to be something else, rather than a log with a fault. */
  readonly isForeign?: true;
}

/** Reads a HAR, or an earlier report. Never throws, whatever the text is. */
export function readLogFile(text: string): LogFile | Unreadable {
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') return { problem: 'It is empty.', isForeign: true };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return notJson(json);
  }
  return readLogValue(value);
}

/** As `readLogFile`, of what its text stands for. */
export function readLogValue(value: unknown): LogFile | Unreadable {
  const root = object(value);
  if (Object.hasOwn(root, 'schemaVersion')) return readReport(root);
  if (Object.hasOwn(root, 'log')) return readHar(root);
  return {
    problem: 'It is neither a HAR (an object with `log`) nor a report (an object with `schemaVersion`).',
    isForeign: true,
  };
}

function readHar(root: Json): LogFile | Unreadable {
  const { entries } = object(root['log']);
  if (!Array.isArray(entries)) return unfit({ path: 'log.entries', expected: 'a list of requests' });
  return harFile(root, {
    entries: entries.length,
    hasRequest: entries.some(isEntry),
    exchanges: () => exportedExchanges(object(root['log'])) ?? exchangesOfHar(root),
  });
}

interface HarParts {
  readonly entries: number;
  readonly hasRequest: boolean;
  exchanges(): readonly Exchange[];
}

/** A HAR, diagnosed. */
export function harFile(root: unknown, parts: HarParts): LogFile | Unreadable {
  const { entries, hasRequest } = parts;
  if (entries > 0 && !hasRequest)
    return unfit({ path: 'log.entries[0]', expected: '`startedDateTime`, `request` and `response`' });
  const log = object(object(root)['log']);
  const exchanges = parts.exchanges();
  const diagnoses = diagnoseAll(exchanges);
  return {
    kind: 'har',
    browser: namedBrowser(log) ?? onlyBrowser(exchanges),
    entries,
    lacks: lackOf(object(log['creator'])['name']),
    pageUrls: [...pageUrls(log['pages']).values()],
    report: null,
    exchanges: exchanges.flatMap((exchange, at) => {
      const diagnosis = diagnoses[at];
      return diagnosis ? [reportExchange(exchange, diagnosis)] : [];
    }),
  };
}

export function isEntry(entry: unknown): boolean {
  const { startedDateTime, request, response } = object(entry);
  return (
    typeof startedDateTime === 'string' &&
    typeof object(request)['url'] === 'string' &&
    typeof response === 'object'
  );
}

/** Some name it. Chromium names the version of its inspector alone. */
function namedBrowser(log: Json): string | null {
  const { name, version } = object(log['browser']);
  if (typeof name !== 'string' || typeof version !== 'string') return null;
  const engine = name === 'Chrome' ? 'chromium' : name.toLowerCase();
  return `${engine} ${version.split('.')[0]}`;
}

/** The browser of all exchanges, by their `User-Agent`; null where there are several. */
function onlyBrowser(exchanges: readonly Exchange[]): string | null {
  const headers = exchanges.flatMap(({ messages }) =>
    messages.flatMap(({ requestHeaders }) => requestHeaders),
  );
  const agents = new Set(headers.filter(([name]) => name === 'user-agent').map(([, value]) => value));
  const [first = null, ...others] = new Set([...agents].map((agent) => browserVersion(agent).text));
  return others.length === 0 ? first : null;
}

function readReport(root: Json): LogFile | Unreadable {
  const { schemaVersion } = root;
  if (typeof schemaVersion === 'number' && schemaVersion > 1)
    return {
      problem: `It was written by a newer WhyCORS (\`schemaVersion\` ${schemaVersion}, and this one reads 1): update this one.`,
    };
  const misfit = reportShape.misfit(root, '');
  if (misfit) return unfit(misfit);
  const report = root as unknown as Report;
  const { browser, page, exchanges } = report;
  const ids = new Set<string>();
  for (const [at, { id }] of exchanges.entries()) {
    if (ids.has(id)) return unfit({ path: `exchanges[${at}].id`, expected: 'an id that no other has' });
    ids.add(id);
  }
  const made = { ...report, exchanges: [] };
  const frames = exchanges.map(({ frame }) => frame.url).filter((url) => url !== null);
  return {
    kind: 'report',
    browser,
    entries: exchanges.length,
    lacks: null,
    pageUrls: page ? [page.url] : frames,
    report: made,
    exchanges,
  };
}

function unfit({ path, expected }: Misfit): Unreadable {
  return { problem: `At \`${path}\`, ${expected} was expected.` };
}

function notJson(text: string): Unreadable {
  const found = jsonProblem(text);
  if (found === null) return { problem: 'It is no JSON that can be read.', isForeign: true };
  const { line, column, expected } = found;
  const where = `line ${line}, column ${column}`;
  return {
    problem:
      found.found === null
        ? `It ends at ${where}, where ${expected} was expected: it seems to be cut off.`
        : `It is not JSON: ${expected} was expected at ${where}, not \`${found.found}\`.`,
    at: { line, column },
    isForeign: true,
  };
}
