import type { Exchange, Message } from '../engine/exchange.ts';
import type { Proof } from '../protocol/proof.ts';
import { originOf, withoutFragment } from './origin-of.ts';

/** A proof for as long as it was on, from the moment before it could act to the one after. */
export interface ProofSpan {
  readonly proof: Proof;
  readonly from: number;
  /** Null: it still is. */
  readonly until: number | null;
}

/** Whether this browser answered one of these messages in the server's place. */
export function isInjected(
  exchange: Pick<Exchange, 'origin' | 'frame' | 'messages'>,
  spans: readonly ProofSpan[],
): boolean {
  // What belongs to no tab is out of reach.
  if (exchange.frame.kind === 'service-worker') return false;
  return spans.some(
    (span) =>
      isWithin(hostOf(exchange.origin), hostOf(span.proof.origin)) &&
      exchange.messages.some((message) => isAnswered(message, span)),
  );
}

function isAnswered({ kind, url, startedAt, method }: Message, { proof, from, until }: ProofSpan): boolean {
  if (startedAt < from || startedAt > (until ?? Number.POSITIVE_INFINITY)) return false;
  return proof.answers.some(
    (answer) =>
      answer.kind === kind &&
      answer.url === withoutFragment(url) &&
      answer.method.toLowerCase() === method.toLowerCase(),
  );
}

/** A rule for a host is one for its subdomains too, although what it allows is one origin. */
function isWithin(host: string | null, domain: string | null): boolean {
  return host !== null && domain !== null && (host === domain || host.endsWith(`.${domain}`));
}

function hostOf(origin: string): string | null {
  const parsed = originOf(origin);
  return parsed === null || parsed === 'null' ? null : new URL(parsed).hostname;
}
