import type { Evidence } from '../diagnosis.ts';
import type { Exchange, Message } from '../exchange.ts';
import type { Failure, Step } from '../failures.ts';
import { statusLine } from '../fetch/reason-phrase.ts';
import { code, field } from '../words.ts';

/** An answer at which a step failed, and the first that did. */
export interface FailedAnswer {
  readonly message: Message;
  /** Index into the exchange's messages. */
  readonly index: number;
  readonly status: number;
  readonly step: Step;
}

interface Failed {
  readonly exchange: Exchange;
  readonly failures: readonly Failure[];
}

/** The answers at which a step failed, in the browser's order. */
export function failedAnswers({ exchange, failures }: Failed): readonly FailedAnswer[] {
  const seen = new Set<number>();
  return failures.flatMap(({ step, message: index }) => {
    const message = exchange.messages[index];
    if (!message || message.status === null || seen.has(index)) return [];
    seen.add(index);
    return [{ message, index, status: message.status, step }];
  });
}

/** "The API answered `GET …` with `502 Bad Gateway`; the missing … is a consequence." `who`: the one that answered. */
export function answeredSo({ exchange }: Failed, answer: FailedAnswer, who?: string): string {
  const { message, status, step } = answer;
  const call = `${message.kind === 'preflight' ? 'the preflight ' : ''}${code(`${message.method} ${message.url}`)}`;
  return `${who ?? serverOf(exchange)} answered ${call} with ${code(statusLine(status))}; ${consequenceOf(step)}.`;
}

export function statusEvidence({ index, status }: FailedAnswer): readonly Evidence[] {
  return [{ message: index, header: ':status', value: String(status) }];
}

/** What a script calls is an API; what an element loads is not. */
function serverOf({ resourceType }: Exchange): string {
  return ['fetch', 'xhr', 'fetch-or-xhr', 'ping'].includes(resourceType) ? 'The API' : 'The server';
}

function consequenceOf(step: Step): string {
  switch (step) {
    case 'allow-origin-missing':
      return `the missing ${field('access-control-allow-origin')} is a consequence`;
    case 'allow-origin-mismatch':
      return `the wrong ${field('access-control-allow-origin')} is a consequence`;
    case 'allow-credentials-not-true':
      return `the missing ${field('access-control-allow-credentials', 'true')} is a consequence`;
    case 'preflight-redirected':
      return 'no preflight may be redirected';
    default:
      return 'with that status a preflight fails, whatever its headers allow';
  }
}
