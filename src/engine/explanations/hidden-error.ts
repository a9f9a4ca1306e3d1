import type { Subject } from '../cause.ts';
import type { Certainty } from '../diagnosis.ts';
import { canParse } from '../fetch/can-parse.ts';
import { corsCheck } from '../fetch/cors-check.ts';
import type { HostAnswer } from '../host-answer.ts';
import { sameHost } from '../same-host.ts';
import { type FailedAnswer, failedAnswers } from './failed-answer.ts';

/** An answer of 400 or above that the browser kept from the page. */
export interface HiddenError extends FailedAnswer {
  /** Answers of the host to other requests, which did allow the origin that asked. */
  readonly allowing: readonly HostAnswer[];
  /** That what the browser missed is the error's doing. */
  readonly certainty: Certainty;
}

/**
 * An error with which the request itself was answered, where that is what to act on: not where the host refuses
 * this origin on what succeeds as well, and where headers of its own refuse, only if it allows the origin elsewhere.
 */
export function hiddenError(subject: Subject): HiddenError | null {
  const answer = failedAnswers(subject).find(
    ({ message, status, step }) =>
      message.kind === 'request' && status >= 400 && step !== 'location-has-credentials',
  );
  if (!answer) return null;
  const { url } = answer.message;
  const origin = subject.hops.find(({ request }) => request === answer.index)?.origin ?? '';
  const others = sameHost(subject, url, origin);
  const allowing = others.allowing.filter(({ kind }) => kind === 'request');
  const refused = others.refusing.some(
    ({ kind, status }) => kind === 'request' && status >= 200 && status < 300,
  );
  const credentialsMode = modeOf(subject, answer, origin);
  const passing = allowing.filter(
    ({ headers }) => corsCheck({ origin, credentialsMode }, headers).length === 0,
  );
  const acts = answer.step === 'allow-origin-missing' ? allowing.length > 0 || !refused : passing.length > 0;
  if (!acts) return null;
  const same = allowing.some((other) => pathOf(other.url) === pathOf(url));
  return { ...answer, allowing, certainty: same ? 'certain' : 'likely' };
}

/** A preflight that was answered with an error: whatever its headers allow, it fails. */
export function failedPreflight(subject: Subject): HiddenError | null {
  const answer = failedAnswers(subject).find(
    ({ message, status }) => message.kind === 'preflight' && status >= 400,
  );
  return answer ? { ...answer, allowing: [], certainty: 'certain' } : null;
}

/** The credentials mode; where it is not known, the one under which this answer fails. */
function modeOf({ credentials }: Subject, { message }: FailedAnswer, origin: string): 'include' | 'omit' {
  if (credentials !== 'unknown') return credentials;
  const failsAnyway = corsCheck({ origin, credentialsMode: 'omit' }, message.responseHeaders).length > 0;
  return failsAnyway ? 'omit' : 'include';
}

function pathOf(url: string): string {
  return canParse(url) ? new URL(url).pathname : url;
}
