import type { Subject } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import type { HostAnswer } from '../host-answer.ts';
import { type LastAnswer, lastAnswer } from './last-answer.ts';

const HEADER = 'access-control-allow-origin';

/** What a host accepted by name: the origin of this exchange, and others that asked it before in this tab. */
interface Accepted {
  readonly answer: LastAnswer;
  readonly origin: string;
  readonly withCredentials: boolean;
  readonly others: readonly { readonly origin: string; readonly withCredentials: boolean }[];
}

/** Null where the last answer does not allow the page by name. */
export function acceptedOrigins(subject: Subject): Accepted | null {
  const answer = lastAnswer(subject);
  const origin = answer?.hop.origin ?? 'null';
  if (!answer || origin === 'null' || getHeader(answer.headers, HEADER) !== origin) return null;
  const byOrigin = new Map<string, boolean>();
  for (const other of subject.history.answersOf(answer.message.url)) {
    if (other.startedAt > answer.message.startedAt) continue;
    if (other.origin === 'null' || other.origin === origin || !names(other)) continue;
    byOrigin.set(other.origin, (byOrigin.get(other.origin) ?? false) || allowsCredentials(other));
  }
  return {
    answer,
    origin,
    withCredentials: allowsCredentials(answer),
    others: [...byOrigin].map(([other, withCredentials]) => ({ origin: other, withCredentials })),
  };
}

function names({ headers, origin }: HostAnswer): boolean {
  return getHeader(headers, HEADER) === origin;
}

function allowsCredentials({ headers }: Pick<HostAnswer, 'headers'>): boolean {
  return getHeader(headers, 'access-control-allow-credentials') === 'true';
}
