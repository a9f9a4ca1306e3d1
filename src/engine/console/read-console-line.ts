import { diagnose } from '../diagnose.ts';
import type { ConsoleText } from './console-text.ts';
import { consoleTexts, emptyTexts } from './console-texts.ts';
import { exchangeOfLine } from './exchange-of-line.ts';

/** What a line of a browser's console tells of a request. Null: it does not tell. */
export interface ConsoleReading {
  readonly browser: ConsoleText['browser'];
  /** Chromium's `Network.CorsError` or Firefox's category. */
  readonly code: string | null;
  /** Whether it was the preflight's answer; null: either. */
  readonly preflight: boolean | null;
  readonly url: string | null;
  /** Where a redirect had led on from. */
  readonly redirectedFrom: string | null;
  /** Of the page. */
  readonly origin: string | null;
  /** Of the header that the check looked at. */
  readonly value: string | null;
  readonly method: string | null;
  readonly header: string | null;
  readonly status: number | null;
  /** Ids of causes, the one to read first in front. */
  readonly causes: readonly string[];
}

/** A line that every failure prints: it says that something failed, and nothing of why. */
export interface EmptyLine {
  readonly browser: null;
}

/**
 * Reads a line of Chromium's, Firefox's or Safari's console, whatever stands around it. Null where it is no line
 * about a request to another origin.
 */
export function readConsoleLine(text: string): ConsoleReading | EmptyLine | null {
  const line = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  for (const known of consoleTexts) {
    const match = known.says.exec(line);
    if (match) return reading(line, known, match.groups ?? {});
  }
  return emptyTexts.some((empty) => empty.test(line)) ? { browser: null } : null;
}

/** A header of 100 kilobytes stands in the line whole. */
const LONGEST = 200_000;

function reading(line: string, known: ConsoleText, groups: Readonly<Record<string, string | undefined>>) {
  const preflight = isOfPreflight(line, known);
  const told = {
    browser: known.browser,
    code: preflight && known.code && isSharedStep(known) ? `Preflight${known.code}` : known.code,
    preflight,
    url: groups['url']?.replace(/\.$/, '') ?? find(line, urls),
    redirectedFrom: find(line, [/\(redirected \w+ '([^']+)'\)/]),
    origin: groups['origin'] ?? find(line, [/ origin '([^']+)' has been blocked/]),
    value: groups['value'] ?? null,
    method: groups['method'] ?? null,
    header: groups['header']?.toLowerCase() ?? null,
    status: groups['status'] === undefined ? null : Number(groups['status']),
  };
  return { ...told, causes: causesOf(known, told) };
}

const urls = [
  /Access to \S+ at '([^']+)'/,
  /the remote resource at [‘']?(https?:\S+?)[’']?\. \(Reason/,
  /(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (https?:\S+) net::/,
  /(?:Fetch API|XMLHttpRequest|Beacon API) cannot load (\S+) due to/,
  /Cross-origin redirection to (\S+) denied/,
];

function find(line: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

const ofPreflightAlone: readonly (string | null)[] = [
  'preflight-status-not-ok',
  'preflight-redirected',
  'allow-methods-unparsable',
  'allow-headers-unparsable',
  'method-not-allowed',
  'request-headers-not-allowed',
];

function isSharedStep({ browser, step }: ConsoleText): boolean {
  return browser === 'chromium' && step !== null && !ofPreflightAlone.includes(step);
}

function isOfPreflight(line: string, known: ConsoleText): boolean | null {
  if (ofPreflightAlone.includes(known.step)) return true;
  if (known.step === null) return null;
  // The other browsers say the same of both.
  return known.browser === 'chromium' ? /Response to preflight request doesn't pass/.test(line) : null;
}

/** What a line says, before it is asked for causes. */
export type Told = Omit<ConsoleReading, 'causes'>;

/** The engine's own word on an exchange of which only this line is known. */
function causesOf(known: ConsoleText, told: Told): readonly string[] {
  if (known.step === null) return known.cause === undefined ? [] : [known.cause];
  const { findings } = diagnose(exchangeOfLine(known, told));
  const root = findings.find(({ role }) => role === 'root');
  const blocking = findings.find(({ role }) => role === 'blocking');
  const found = [root?.cause, known.cause ?? blocking?.cause].filter((cause) => cause !== undefined);
  return [...new Set(found)];
}
