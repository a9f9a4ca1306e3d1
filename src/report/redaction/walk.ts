import type { Report } from '../report.ts';

/** What becomes of each text of a report. */
export interface TextRules {
  text(text: string): string;
  url(url: string): string;
  header(name: string, value: string): string;
  /** The name of a header. */
  name(name: string): string;
}

const urlFields = new Set(['url', 'finalUrl', 'server']);
const nameFields = new Set(['header', 'remove']);
const headerFields = new Set([
  'requestHeaders',
  'originalRequestHeaders',
  'responseHeaders',
  'rewrittenResponseHeaders',
  'set',
]);
/** Written by us, from closed vocabularies. */
const plainFields = new Set(
  (
    'id kind resourceType mode outcome verdict credentials credentialsKnownBy cause role ' +
    'certainty chromium firefox spec redaction leftIn createdAt'
  ).split(' '),
);

/** The report with every text in it as the rules have it, whatever field it stands in. */
export function walkReport(report: Report, rules: TextRules): Report {
  return walkField(report, '', rules) as Report;
}

/** The same for rules that answer the same text in the same way, and are asked but once about each. */
export function remembering(rules: TextRules): TextRules {
  const headers = new Map<string, (value: string) => string>();
  return {
    text: once(rules.text),
    url: once(rules.url),
    name: once(rules.name),
    header(name, value) {
      const known = headers.get(name) ?? once((text) => rules.header(name, text));
      headers.set(name, known);
      return known(value);
    },
  };
}

function once(rule: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? rule(text);
    known.set(text, result);
    return result;
  };
}

function walkField(value: unknown, field: string, rules: TextRules): unknown {
  if (plainFields.has(field)) return value;
  if (typeof value === 'string') {
    if (nameFields.has(field)) return rules.name(value);
    return urlFields.has(field) ? rules.url(value) : rules.text(value);
  }
  if (Array.isArray(value)) {
    return value.map((item) =>
      headerFields.has(field) ? walkPair(item, rules) : walkField(item, field, rules),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key, walkField(item, key, rules)]);
  const copy: Record<string, unknown> = Object.fromEntries(fields);
  if ('header' in value && 'value' in value) {
    const [, evidence] = walkPair([value.header, value.value], rules) as [unknown, unknown];
    return { ...copy, value: evidence };
  }
  return copy;
}

function walkPair(pair: unknown, rules: TextRules): unknown {
  if (!Array.isArray(pair)) return walkField(pair, '', rules);
  const [name, value] = pair;
  if (typeof name !== 'string' || typeof value !== 'string') return walkField(pair, '', rules);
  return [rules.name(name), rules.header(name, value)];
}
