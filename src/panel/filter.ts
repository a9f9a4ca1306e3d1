import type { ReportExchange } from '../report/report.ts';
import { urlParts } from './format.ts';

const keys = ['domain', 'method', 'status-code', 'cause'] as const;
export type FilterKey = (typeof keys)[number];

export interface FilterTerm {
  /** Null: plain text, looked for in the URL, the method and the causes. */
  readonly key: FilterKey | null;
  /** In lower case. */
  readonly value: string;
  readonly negated: boolean;
}

export interface Filter {
  readonly terms: readonly FilterTerm[];
  readonly unknownKeys: readonly string[];
}

export const filterKeys: readonly FilterKey[] = keys;

const isKey = (text: string): text is FilterKey => (keys as readonly string[]).includes(text);

/** Reads the Network panel's filter language: words and `key:value`, `-` negates, a space means AND. */
export function parseFilter(text: string): Filter {
  const terms: FilterTerm[] = [];
  const unknownKeys: string[] = [];
  for (const word of text.toLowerCase().split(/\s+/).filter(Boolean)) {
    const negated = word.length > 1 && word.startsWith('-');
    const bare = negated ? word.slice(1) : word;
    // `https://…` and `localhost:8080` are text, not keys.
    const [, key, value] =
      /^([a-z][a-z-]*):(?!\/\/|\d)(.*)$/.exec(bare) ?? /^(status-code):(.*)$/.exec(bare) ?? [];
    if (key === undefined || value === undefined) terms.push({ key: null, value: bare, negated });
    else if (!isKey(key)) unknownKeys.push(key);
    // A key without a value is still being typed.
    else if (value !== '') terms.push({ key, value, negated });
  }
  return { terms, unknownKeys };
}

function domainMatches(host: string, pattern: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (pattern.startsWith('*.')) return name.endsWith(pattern.slice(1));
  return name === pattern || host.toLowerCase() === pattern;
}

function termMatches({ key, value }: FilterTerm, exchange: ReportExchange): boolean {
  switch (key) {
    case 'domain':
      return exchange.messages.some((message) => domainMatches(urlParts(message.url).host, value));
    case 'method':
      return exchange.method.toLowerCase() === value;
    case 'status-code':
      return exchange.messages.some((message) => String(message.status) === value);
    case 'cause':
      return exchange.findings.some((finding) => finding.cause.includes(value));
    case null:
      return [exchange.method, ...exchange.messages.map((message) => message.url)]
        .concat(exchange.findings.map((finding) => finding.cause))
        .some((text) => text.toLowerCase().includes(value));
    default:
      return key satisfies never;
  }
}

export function matchesFilter(filter: Filter, exchange: ReportExchange): boolean {
  return filter.terms.every((term) => termMatches(term, exchange) !== term.negated);
}
