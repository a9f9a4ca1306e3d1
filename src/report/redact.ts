import { FoundSecrets } from './redaction/found-secrets.ts';
import { type Hide, type Hides, hidden, redacted } from './redaction/hide.ts';
import { type RedactionKind, redactionKinds } from './redaction/kinds.ts';
import { redactHeader } from './redaction/redact-header.ts';
import { redactText } from './redaction/redact-text.ts';
import { redactUrl } from './redaction/redact-url.ts';
import { noWords, type RedactionWords, wordRules } from './redaction/redaction-words.ts';
import type { Report } from './report.ts';

const urlFields = new Set(['url', 'finalUrl']);
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
    'certainty chromium firefox spec header remove redaction leftIn createdAt'
  ).split(' '),
);

interface Rules {
  readonly hides: Hides;
  /** Applied before any rule, to the text as it was observed. */
  readonly prepare: (text: string) => string;
  readonly own: ReturnType<typeof wordRules>;
  /** For what the user's own words hide. */
  readonly hideOwn: Hide;
}

const asItIs = (text: string) => text;

export interface RedactOptions {
  /** What the user asked to leave in. */
  readonly leaveIn?: ReadonlySet<RedactionKind>;
  /** The user's own words, which count before all kinds. */
  readonly words?: RedactionWords;
}

/**
 * The report without credentials, whatever field they stand in, fields added later included; but for those kinds
 * that the user asked to leave in. It walks twice: first to find what is secret by its place, then to take it out
 * of all places. Where the user named what is no secret, it looks for that before.
 */
export function redact(report: Report, { leaveIn = new Set(), words = noWords }: RedactOptions = {}): Report {
  const own = wordRules(words);
  const found = new FoundSecrets(ordinaryWords(report));
  const collect: Hide = (secret) => {
    found.add(secret);
    return redacted;
  };
  const always: Hide = () => redacted;
  const learn = (text: string) => {
    own.learn(text);
    return text;
  };
  const unless = (hide: Hide) => hidesOf((kind) => (leaveIn.has(kind) ? asItIs : own.sparing(hide)));
  if (words.never.length > 0) {
    redactField(report, '', { hides: hidesOf(() => asItIs), hideOwn: asItIs, prepare: learn, own });
  }
  redactField(report, '', {
    hides: unless(collect),
    hideOwn: collect,
    prepare: (text) => own.hideIn(text, collect),
    own,
  });
  const result = redactField(report, '', {
    hides: unless(always),
    hideOwn: always,
    prepare: (text) => found.hideIn(own.hideIn(text, always)),
    own,
  });
  const leftIn = redactionKinds.filter((kind) => leaveIn.has(kind));
  return { ...(result as Report), redaction: 'default', ...(leftIn.length > 0 ? { leftIn } : {}) };
}

/** How many different credentials of each kind a report holds. */
export function countSecrets(report: Report): Readonly<Record<RedactionKind, number>> {
  const found = { cookies: new Set(), headers: new Set(), urls: new Set(), texts: new Set() };
  const hides = hidesOf((kind) => (secret) => {
    found[kind].add(secret);
    return redacted;
  });
  redactField(report, '', { hides, hideOwn: asItIs, prepare: asItIs, own: wordRules(noWords) });
  const { cookies, headers, urls, texts } = found;
  return { cookies: cookies.size, headers: headers.size, urls: urls.size, texts: texts.size };
}

function hidesOf(hideOf: (kind: RedactionKind) => Hide): Hides {
  return {
    cookies: hideOf('cookies'),
    headers: hideOf('headers'),
    urls: hideOf('urls'),
    texts: hideOf('texts'),
  };
}

function redactField(value: unknown, field: string, rules: Rules): unknown {
  if (plainFields.has(field)) return value;
  if (typeof value === 'string') {
    const text = rules.prepare(value);
    return urlFields.has(field) ? redactUrl(text, rules.hides.urls) : redactText(text, rules.hides);
  }
  if (Array.isArray(value)) {
    return value.map((item) =>
      headerFields.has(field) ? redactPair(item, rules) : redactField(item, field, rules),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key, redactField(item, key, rules)]);
  const copy: Record<string, unknown> = Object.fromEntries(fields);
  if ('header' in value && 'value' in value) {
    const [, evidence] = redactPair([value.header, value.value], rules) as [unknown, unknown];
    return { ...copy, value: evidence };
  }
  return copy;
}

function redactPair(pair: unknown, rules: Rules): unknown {
  if (!Array.isArray(pair)) return redactField(pair, '', rules);
  const [name, value] = pair;
  if (typeof name !== 'string' || typeof value !== 'string') return redactField(pair, '', rules);
  if (rules.own.isHidden(name)) return [name, hidden(value, rules.hideOwn)];
  rules.own.learnHeader(name, value);
  return [name, redactHeader(name, rules.prepare(value), rules.hides)];
}

/** What may equal a secret's value by chance, and is needed to understand the report. In lower case. */
function ordinaryWords(report: Report): readonly string[] {
  const words = new Set<string>(report.page ? [report.page.origin] : []);
  for (const exchange of report.exchanges) {
    words.add(exchange.origin);
    for (const message of exchange.messages) {
      words.add(message.method);
      for (const [name, value] of [...message.requestHeaders, ...(message.responseHeaders ?? [])]) {
        words.add(name);
        if (name.startsWith('access-control-request-'))
          for (const item of value.split(',')) words.add(item.trim());
      }
    }
  }
  return [...words].map((word) => word.toLowerCase());
}
