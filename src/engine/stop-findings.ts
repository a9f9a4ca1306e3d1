import { rootCauses } from './causes-by-kind.ts';
import { preflightNeed } from './conversation.ts';
import { type CredentialsHint, credentialsHint } from './credentials-hint.ts';
import type { Finding } from './diagnosis.ts';
import { explainRoots } from './explain.ts';
import { isSameFailure } from './failures.ts';
import { onHeadline, originAtMessage } from './same-host.ts';
import { type Stop, stepFindings } from './step-findings.ts';

/**
 * Why an exchange was stopped: the checks and what is behind them. Where two fit what was seen of it, the page's other
 * calls to the same API say which is the likelier one.
 */
export function stopFindings(likelier: Stop, other: Stop): readonly Finding[] {
  const findings = explained(likelier, other);
  const hint = hintOf(likelier, other);
  if (hint === null) return findings;
  if (hint.mode === likelier.mode) return onHeadline(findings, hint.because);
  const supposed = { ...other, subject: { ...other.subject, credentials: hint.mode } };
  const unsure = explained(supposed, likelier).map((finding) =>
    findings.some((sure) => isSameFinding(sure, finding)) ? finding : atMostLikely(finding),
  );
  return onHeadline(unsure, hint.because);
}

function explained(stop: Stop, otherwise: Stop): readonly Finding[] {
  const { subject } = stop;
  const roots = subject.failures.length > 0 ? explainRoots(rootCauses, subject) : [];
  return [...stepFindings(stop, otherwise), ...roots];
}

/** Null where the same check fails under both modes, too: then it matters nothing. */
function hintOf({ subject, failed: [first] }: Stop, { failed: [other] }: Stop): CredentialsHint | null {
  if (!first || !other || isSameFailure(first, other)) return null;
  const url = subject.exchange.messages[other.message]?.url ?? '';
  const origin = originAtMessage(subject, other.message) ?? subject.exchange.origin;
  const { headerNames } = preflightNeed(subject.exchange);
  return credentialsHint(subject.history.answersOf(url), { url, origin, headerNames });
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return a.cause === b.cause && a.message === b.message;
}

/** What is true only if the page keeps to its habit. */
function atMostLikely(finding: Finding): Finding {
  return finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding;
}
