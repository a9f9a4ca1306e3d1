import type { Subject } from './cause.ts';
import type { Finding } from './diagnosis.ts';
import type { Message } from './exchange.ts';
import { hostOf } from './explanations/named-end.ts';
import { getHeader } from './fetch/header-list.ts';
import { groupBy } from './group-by.ts';
import { allowsOrigin, type HostAnswer } from './host-answer.ts';
import { code, numberWord } from './words.ts';

/** How the other answers of a message's host compare with its own, for the origin that asked. */
export interface SameHost {
  readonly allowing: readonly HostAnswer[];
  readonly refusing: readonly HostAnswer[];
}

/** Puts the figures to the finding that a reader acts on, where its answer does not allow the origin. */
export function withFigures(subject: Subject, findings: readonly Finding[]): readonly Finding[] {
  const headline = headlineOf(findings);
  const index = headline?.message ?? findings[0]?.message ?? -1;
  const message = subject.exchange.messages[index];
  const origin = originAtMessage(subject, index);
  const allowOrigin = getHeader(message?.responseHeaders ?? null, 'access-control-allow-origin');
  if (!message || origin === null || allowsOrigin({ allowOrigin }, origin)) return findings;
  const sameHost = hostFigures(subject, message, origin);
  return sameHost === null ? findings : onHeadline(findings, sameHost);
}

/** Has the finding that a reader acts on say what the other calls to its host tell. */
export function onHeadline(findings: readonly Finding[], sameHost: string): readonly Finding[] {
  const headline = headlineOf(findings);
  return findings.map((finding) => (finding === headline ? { ...finding, sameHost } : finding));
}

function headlineOf(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ role }) => role === 'root') ?? findings[0];
}

/** The request's origin as it is serialized at a message; null where no answer need allow any. */
export function originAtMessage({ exchange, hops }: Subject, index: number): string | null {
  const hop = hops.find(({ preflight, request }) => preflight === index || request === index);
  return (exchange.messages[index]?.kind === 'preflight' ? hop?.preflightOrigin : hop?.origin) ?? null;
}

/** Other answers that had to allow this origin. Those of `no-cors` calls need not, and show nothing. */
export function sameHost({ history }: Pick<Subject, 'history'>, url: string, origin: string): SameHost {
  const all = history.answersOf(url);
  const byOrigin = compared.get(all) ?? new Map<string, SameHost>();
  compared.set(all, byOrigin);
  const known = byOrigin.get(origin);
  if (known) return known;
  const answers = all.filter((answer) => answer.checked && answer.origin === origin);
  const found: SameHost = {
    allowing: answers.filter((answer) => allowsOrigin(answer, origin)),
    refusing: answers.filter((answer) => !allowsOrigin(answer, origin)),
  };
  byOrigin.set(origin, found);
  return found;
}

/** Many causes of many exchanges ask the same of the same answers. */
const compared = new WeakMap<readonly HostAnswer[], Map<string, SameHost>>();

/** The same for one message of the exchange. */
export function othersOf(subject: Subject, index: number): SameHost {
  const origin = originAtMessage(subject, index);
  const url = subject.exchange.messages[index]?.url ?? '';
  return origin === null ? { allowing: [], refusing: [] } : sameHost(subject, url, origin);
}

/**
 * How this answer, which does not allow the origin, stands among the others of its host, in one sentence:
 * "12 other responses of `api.example` allowed this origin; only the three `500`s did not." Null where there is
 * nothing to compare it with.
 */
export function hostFigures(
  subject: Pick<Subject, 'history'>,
  message: Message,
  origin: string,
): string | null {
  const { allowing, refusing } = sameHost(subject, message.url, origin);
  const others = allowing.length + refusing.length;
  if (others === 0 || message.status === null) return null;
  const host = code(hostOf(message.url));
  if (allowing.length === 0) {
    const one = others === 1;
    return `${one ? 'The one other response' : `None of the ${numberWord(others)} other responses`} of ${host} ${one ? 'did not allow this origin either' : 'allowed this origin'}.`;
  }
  const statuses = groupBy([message.status, ...refusing.map(({ status }) => status)], (status) => status);
  const counts = [...statuses]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(
      ([status, list]) => `${numberWord(list.length)} ${code(String(status))}${list.length > 1 ? 's' : ''}`,
    );
  const first = `${allowing.length === 1 ? 'One other response' : `${allowing.length} other responses`} of ${host} allowed this origin`;
  if (refusing.length === 0) return `${first}; only this ${code(String(message.status))} did not.`;
  return counts.length === 1
    ? `${first}; only the ${counts[0]} did not.`
    : `${first}; ${refusing.length + 1} did not: ${counts.slice(0, 4).join(', ')}${counts.length > 4 ? ' and others' : ''}.`;
}
