import type { Diagnosis } from '../engine/diagnosis.ts';
import type {
  CallSite,
  Exchange,
  Frame,
  Message,
  Mode,
  Outcome,
  PageCall,
  ResourceType,
} from '../engine/exchange.ts';
import type { ChosenStack } from '../remedies/server-remedies.ts';
import type { RedactionKind } from './redaction/kinds.ts';

/** One exchange with its diagnosis, as outside tools read it. */
export interface ReportExchange extends Omit<Diagnosis, 'preflightReasons'> {
  readonly id: string;
  /** Of the first request. */
  readonly url: string;
  /** After redirects, as far as it got. */
  readonly finalUrl: string;
  readonly method: string;
  readonly origin: string;
  readonly resourceType: ResourceType;
  readonly mode: Mode;
  readonly initiator: CallSite | null;
  readonly frame: Frame;
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly outcome: Outcome;
  readonly messages: readonly Message[];
  /** Reports that were made before it was added lack it. */
  readonly preflightReasons?: Diagnosis['preflightReasons'];
  /** What the page's own code asked for; left out where no probe told it. */
  readonly call?: PageCall;
  /** True where this browser answered in the server's place (Prove it); left out elsewhere. */
  readonly answersInjected?: boolean;
}

export interface ReportPage {
  readonly url: string;
  readonly origin: string;
}

/** The one value that exports, the command line and outside tools read. Its schema is docs/report.schema.json. */
export interface Report {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: 'whycors'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** For example `chromium 156`; null where the source does not say. */
  readonly browser: string | null;
  /** Null when there are several. */
  readonly page: ReportPage | null;
  readonly redaction: 'default' | 'none';
  /** What the user asked not to be redacted where the rest is; left out where nothing is left in. */
  readonly leftIn?: readonly RedactionKind[];
  /** Which stack's lines to show for a server; left out where nobody chose. */
  readonly stacks?: readonly ChosenStack[];
  readonly exchanges: readonly ReportExchange[];
}

/** Joins an exchange and its diagnosis into the report's entry. */
export function reportExchange(exchange: Exchange, diagnosis: Diagnosis): ReportExchange {
  const requests = exchange.messages.filter((message) => message.kind === 'request');
  const first = requests[0] ?? exchange.messages[0];
  const last = requests.at(-1) ?? first;
  if (!first || !last) throw new RangeError(`Exchange ${exchange.id} has no messages.`);
  return {
    id: exchange.id,
    url: first.url,
    finalUrl: last.url,
    method: first.method,
    origin: exchange.origin,
    resourceType: exchange.resourceType,
    mode: exchange.mode,
    credentials: diagnosis.credentials,
    credentialsKnownBy: diagnosis.credentialsKnownBy,
    initiator: exchange.initiator,
    frame: exchange.frame,
    startedAt: exchange.startedAt,
    durationMs: exchange.durationMs,
    outcome: exchange.outcome,
    verdict: diagnosis.verdict,
    messages: exchange.messages,
    findings: diagnosis.findings,
    answers: diagnosis.answers,
    answersComplete: diagnosis.answersComplete,
    answeredBy: diagnosis.answeredBy,
    preflightReasons: diagnosis.preflightReasons,
    ...(exchange.call ? { call: exchange.call } : {}),
    ...(exchange.answersInjected ? { answersInjected: true } : {}),
  };
}

/**
 * The finding a reader acts on: the first root cause where there is one, else the check the browser stopped
 * at; undefined where nothing failed.
 */
export function headline(exchange: Pick<ReportExchange, 'findings'>) {
  return (
    exchange.findings.find((finding) => finding.role === 'root') ??
    exchange.findings.find((finding) => finding.role === 'blocking')
  );
}
