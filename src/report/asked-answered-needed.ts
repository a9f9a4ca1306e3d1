import type { Finding } from '../engine/diagnosis.ts';
import type { Message } from '../engine/exchange.ts';
import { answerFor } from './answer-for.ts';
import { headerLines, headerValue } from './header-lines.ts';
import { headerNeeded } from './header-needed.ts';
import { type Rewriter, rewriterOf } from './injected.ts';
import type { ReportExchange } from './report.ts';

/** One header of a message: what the browser asked for, what the server answered, what it must answer. */
export interface HeaderRow {
  /** The response header that decides, in lower case; `:status` for the status line. */
  readonly name: string;
  /** What in the request this header answers to, for example `PUT` or `https://app.example`; null where nothing is asked. */
  readonly asked: string | null;
  /** Every field line of that name as sent; empty where the header is absent or the answer was not seen. */
  readonly answered: readonly string[];
  /** What was left of it for the browser to judge; left out where it is the same. */
  readonly rewritten?: readonly string[];
  /** Who made that of it. */
  readonly rewriter?: Rewriter;
  /** What it must be so that the exchange passes; null where the answer is right as it is. `''`: it must go. */
  readonly needed: string | null;
  /** True where a finding of role `blocking` points at it. */
  readonly blocking: boolean;
}

const order = {
  preflight: [
    ':status',
    'location',
    'access-control-allow-origin',
    'access-control-allow-credentials',
    'access-control-allow-methods',
    'access-control-allow-headers',
  ],
  request: ['access-control-allow-origin', 'access-control-allow-credentials', 'location'],
} as const;

/** Rows that stand there even when nothing is asked, answered or needed. */
const always = new Set([':status', 'access-control-allow-origin']);

/** The response header that answers to a request header, where a finding shows only the request's side. */
const answersTo: Readonly<Record<string, string>> = {
  origin: 'access-control-allow-origin',
  'access-control-request-method': 'access-control-allow-methods',
  'access-control-request-headers': 'access-control-allow-headers',
  status: ':status',
};

/** The row in which a header of either side stands. */
export function answeringHeader(header: string): string {
  const name = header.toLowerCase();
  return answersTo[name] ?? name;
}

/** The rows for one message of an exchange, in the order in which the browser checks them. */
export function askedAnsweredNeeded(exchange: ReportExchange, message: number): readonly HeaderRow[] {
  const sent = exchange.messages[message];
  if (!sent) return [];
  const answer = answerFor(exchange, message);
  const answerNames = [...(answer?.set ?? []).map(([name]) => name), ...(answer?.remove ?? [])];
  const pointed = pointedAt(exchange.findings, message);
  const blocking = pointedAt(
    exchange.findings.filter((finding) => finding.role === 'blocking'),
    message,
  );
  const known: readonly string[] = order[sent.kind];
  const others = answerNames.map((name) => name.toLowerCase()).filter((name) => !known.includes(name));
  const names = [...new Set([...known, ...others.filter((name) => name !== 'vary'), 'vary'])];
  return names
    .map((name) => {
      const answered = answeredLines(sent, name);
      return {
        name,
        asked: asked(exchange, sent, name),
        answered,
        ...rewritten(exchange, sent, name, answered),
        needed: headerNeeded(answer, name, answered),
        blocking: blocking.has(name),
      };
    })
    .filter((row) => isTelling(row, pointed));
}

/** A `location` or a `vary` as such says nothing about CORS: it stands there only where something is to be said of it. */
function isTelling(row: HeaderRow, pointed: ReadonlySet<string>): boolean {
  if (always.has(row.name) || row.needed !== null || row.rewritten || pointed.has(row.name)) return true;
  if (row.name === 'location') return false;
  return row.asked !== null || row.answered.length > 0;
}

function pointedAt(findings: readonly Finding[], message: number): ReadonlySet<string> {
  return new Set(
    findings
      .flatMap((finding) => finding.evidence)
      .filter((evidence) => evidence.message === message)
      .map(({ header }) => answeringHeader(header)),
  );
}

function answeredLines(message: Message, name: string): readonly string[] {
  if (name === ':status') return message.status === null ? [] : [String(message.status)];
  return headerLines(message.responseHeaders, name);
}

function rewritten(
  exchange: ReportExchange,
  message: Message,
  name: string,
  answered: readonly string[],
): Pick<HeaderRow, 'rewritten' | 'rewriter'> {
  if (!message.rewrittenResponseHeaders || name === ':status') return {};
  const left = headerLines(message.rewrittenResponseHeaders, name);
  return left.join('\n') === answered.join('\n') ? {} : { rewritten: left, rewriter: rewriterOf(exchange) };
}

function asked(exchange: ReportExchange, message: Message, name: string): string | null {
  switch (name) {
    case 'access-control-allow-origin': {
      // Behind a redirect the origin may have become `null`: where it was not seen, it is not guessed.
      const first = message.hop === 0 ? exchange.origin : null;
      return headerValue(message.requestHeaders, 'origin') ?? first;
    }
    case 'access-control-allow-credentials':
      if (exchange.credentials === 'include') return 'credentials included';
      return exchange.credentials === 'unknown' ? 'credentials may be included' : null;
    case 'access-control-allow-methods':
      return headerValue(message.requestHeaders, 'access-control-request-method');
    case 'access-control-allow-headers':
      return headerValue(message.requestHeaders, 'access-control-request-headers');
    default:
      return null;
  }
}
