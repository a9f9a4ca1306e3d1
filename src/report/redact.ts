import { hideShapes } from './redaction/credential-shapes.ts';
import { deepest, hideInBase64, hideInPercentParts } from './redaction/encoded-text.ts';
import { FoundSecrets } from './redaction/found-secrets.ts';
import { type Hide, type Hides, hidden } from './redaction/hide.ts';
import { identityOf } from './redaction/identity.ts';
import { type RedactionKind, redactionKinds } from './redaction/kinds.ts';
import { highestNumber, numbered } from './redaction/numbers.ts';
import { ordinaryWords } from './redaction/ordinary-words.ts';
import { Placeholders } from './redaction/placeholders.ts';
import { redactHeader } from './redaction/redact-header.ts';
import { redactText } from './redaction/redact-text.ts';
import { redactUrl } from './redaction/redact-url.ts';
import { noWords, type RedactionWords, wordRules } from './redaction/redaction-words.ts';
import { remembering, type TextRules, walkReport } from './redaction/walk.ts';
import type { Report } from './report.ts';

interface Rules {
  readonly hides: Hides;
  /** Applied before any rule, to the text as it was observed. */
  readonly prepare: (text: string) => string;
  /** Whether the user named a header's values secret. */
  readonly isHidden: (header: string) => boolean;
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
  const taken = highestNumber(report);
  const placeholders = new Placeholders(taken);
  const replace: Hide = (secret) => placeholders.of(secret);
  const collect: Hide = (secret) => {
    found.add(placeholders.expanded(secret), replace);
    return replace(secret);
  };
  const unless = (hide: Hide) => hidesOf((kind) => (leaveIn.has(kind) ? asItIs : own.sparing(hide)));
  const observed = (text: string) => placeholders.claimed(text);
  const hideFound = (text: string, depth = 0): string => {
    if (depth > deepest) return text;
    const read = (plain: string) => hideFound(plain, depth + 1);
    // What is encoded first: of an encoded secret, another one could be a part.
    return found.hideIn(hideInBase64(hideInPercentParts(text, read, replace), read, replace));
  };

  if (words.never.length > 0) walkReport(report, own.learning);
  walkReport(
    report,
    rulesOf({
      hides: unless(collect),
      hideOwn: collect,
      prepare: (text) => own.hideIn(observed(text), collect),
      isHidden: own.isHidden,
    }),
  );
  const result = walkReport(
    report,
    rulesOf({
      hides: unless(replace),
      hideOwn: replace,
      prepare: (text) => hideFound(own.hideIn(observed(text), replace)),
      isHidden: own.isHidden,
    }),
  );
  const leftIn = redactionKinds.filter((kind) => leaveIn.has(kind));
  return { ...numbered(result, taken), redaction: 'default', ...(leftIn.length > 0 ? { leftIn } : {}) };
}

/** How many different credentials of each kind a report holds. */
export function countSecrets(report: Report): Readonly<Record<RedactionKind, number>> {
  const found = { cookies: new Set(), headers: new Set(), urls: new Set(), texts: new Set() };
  const placeholders = new Placeholders(0);
  const hides = hidesOf((kind) => (secret) => {
    found[kind].add(identityOf(placeholders.expanded(secret)));
    return placeholders.of(secret);
  });
  walkReport(report, rulesOf({ hides, hideOwn: asItIs, prepare: asItIs, isHidden: () => false }));
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

function rulesOf({ hides, prepare, isHidden, hideOwn }: Rules): TextRules {
  return remembering({
    text: (text) => redactText(prepare(text), hides),
    url: (url) => redactUrl(prepare(url), hides.urls),
    name: (name) => hideShapes(prepare(name), hides.texts),
    header: (name, value) =>
      isHidden(name) ? hidden(prepare(value), hideOwn) : redactHeader(name, prepare(value), hides),
  });
}
